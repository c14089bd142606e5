using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>Titles of forms, and what they say: subject, stage, year, unit.</summary>
internal static class Titles
{
    private const int Longest = 60;
    private static readonly string[] Subjects =
    [
        "绩效目标",
        "绩效自评",
        "自评表",
        "绩效监控",
        "运行监控",
        "绩效评价",
        "绩效指标",
        "绩效申报",
        "支出绩效",
        "绩效情况",
        "项目申报表",
    ];

    /// <summary>The title as printed on one line, or null when the text is none. Table-of-contents lines are none.</summary>
    public static string? Read(string text)
    {
        if (text.Length is < 5 or > 2 * Longest)
        {
            return null;
        }
        var key = Keys.Of(text).Trim('#', '*', ':');
        if (
            key.Length is < 5 or > Longest
            || char.IsAsciiDigit(key[^1])
            || key.AsSpan().IndexOfAny("。；，;！？") >= 0
            || key.Contains("...", StringComparison.Ordinal)
            || key.Contains("……", StringComparison.Ordinal)
        )
        {
            return null;
        }
        var stem = WithoutTail(key);
        return
            stem.EndsWith('表')
            && Array.Exists(Subjects, s => stem.Contains(s, StringComparison.Ordinal))
            && !IsMention(stem)
            ? Clean(text)
            : null;
    }

    /// <summary>A title of one part of a form (年度绩效目标表, 长期绩效目标表), printed inside it.</summary>
    public static bool IsOfPart(string title)
    {
        var stem = WithoutTail(Keys.Of(title).Trim('#', '*', ':'));
        var period = Array.Find(Periods, p => stem.StartsWith(p, StringComparison.Ordinal));
        return period is not null && stem[period.Length..] is "绩效目标表" or "绩效指标表" or "目标表" or "指标表";
    }

    private static readonly string[] Periods = ["长期", "中长期", "中期", "实施期", "年度", "当年", "本年度", "总体"];

    /// <summary>Any text that names a table or a part of a document, of whatever kind: where it stands, a form before it has ended.</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length is < 3 or > Longest)
        {
            return false;
        }
        var key = Keys.Of(text);
        if (key.AsSpan().IndexOfAny("。；，;：:") >= 0)
        {
            return false;
        }
        var stem = WithoutTail(key);
        return (stem.EndsWith('表') && stem.Length > 3)
            || (key.StartsWith('第') && key.IndexOf("部分", StringComparison.Ordinal) is > 1 and < 5);
    }

    public static FormStage Stage(string title)
    {
        var key = Keys.Of(title);
        return key switch
        {
            _ when Has(key, "监控") => FormStage.Monitoring,
            _ when Has(key, "自评") || Has(key, "完成情况") || Has(key, "自我评价") => FormStage.SelfEvaluation,
            _ when Has(key, "批复") => FormStage.Approval,
            _ => FormStage.Target,
        };
    }

    /// <summary>Null when the title does not say.</summary>
    public static FormSubject? Subject(string title)
    {
        var key = Keys.Of(title);
        return key switch
        {
            _ when Has(key, "整体") => FormSubject.Department,
            _ when Has(key, "项目") || Has(key, "专项") || Has(key, "政策") || Has(key, "转移支付") =>
                FormSubject.Project,
            _ when Has(key, "部门") || Has(key, "单位") => FormSubject.Department,
            _ => null,
        };
    }

    /// <summary>A whole date ("填报日期：2025年1月8日"): forms are often filled in the year before theirs, or after it.</summary>
    public static bool IsDate(string text)
    {
        var month = text.IndexOf('月', StringComparison.Ordinal);
        return month > 0 && text.AsSpan(0, month).Contains('年') && text.AsSpan(month).IndexOf('日') is > 1 and <= 5;
    }

    /// <summary>The unit a title names: what stands before its year or before the words of the form's kind ("清河县教育局2023年部门预算…").</summary>
    public static string? Unit(string title)
    {
        var key = Keys.Of(title).Trim('#', '*', ':');
        key = key.StartsWith("附件", StringComparison.Ordinal)
            ? key[2..].TrimStart("0123456789-.：:".ToCharArray())
            : key;
        if (key.Length > 5 && key.StartsWith("20", StringComparison.Ordinal) && key[4] == '年')
        {
            key = key[5..].TrimStart('度');
        }
        var end = key.Length;
        foreach (var word in KindWords)
        {
            var at = key.IndexOf(word, StringComparison.Ordinal);
            end = at >= 0 ? Math.Min(end, at) : end;
        }
        var year = key.AsSpan(0, end).IndexOf("20");
        var unit = (year > 0 ? key[..year] : key[..end]).Trim('(', ')', '-', '_');
        return unit.Length >= 4 && end < key.Length && UnitEndings.Any(e => unit.EndsWith(e, StringComparison.Ordinal))
            ? unit
            : null;
    }

    /// <summary>True for a text that may be the end of a unit's name (…局, …管理所).</summary>
    public static bool EndsAsUnit(string text) =>
        text.Length >= 2 && Array.Exists(UnitEndings, e => text.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] KindWords =
    [
        "部门预算",
        "部门整体",
        "整体支出",
        "单位整体",
        "项目支出",
        "项目绩效",
        "绩效目标",
        "绩效自评",
        "绩效运行",
        "绩效监控",
        "预算绩效",
        "预算项目",
        "部门支出",
        "整体绩效",
        "财政支出",
        "财政项目",
        "专项资金",
        "部门绩效",
        "单位预算",
        "本级",
    ];

    private static readonly string[] UnitEndings =
    [
        "局",
        "委",
        "委员会",
        "中心",
        "办",
        "办公室",
        "室",
        "院",
        "校",
        "学",
        "园",
        "馆",
        "所",
        "站",
        "队",
        "厅",
        "部",
        "会",
        "社",
        "处",
        "府",
        "镇",
        "乡",
        "街道",
        "联合会",
        "公司",
        "台",
        "法院",
        "大队",
        "支队",
        "总队",
        "党校",
        "单位",
        "医院",
        "科",
        "团",
        "本级",
        "机关",
        "集团",
        "协会",
    ];

    private static string WithoutTail(string key)
    {
        var stem = key.AsSpan();
        while (stem.Length > 0)
        {
            var cut = stem.TrimEnd("0123456789一二三四五六七八九十-_续");
            if (cut.Length > 0 && cut[^1] == ')' && cut.LastIndexOf('(') is > 0 and var open)
            {
                cut = cut[..open];
            }
            if (cut.Length == stem.Length)
            {
                break;
            }
            stem = cut;
        }
        return stem.ToString();
    }

    /// <summary>Sentences that speak of a form are no titles: "填写绩效目标表", "见附表".</summary>
    private static bool IsMention(string stem) =>
        stem.StartsWith('见')
        || stem.StartsWith('填')
        || stem.StartsWith('请')
        || Has(stem, "编制了")
        || Has(stem, "公开了")
        || Has(stem, "填报了")
        || Has(stem, "填写");

    private static string Clean(string text) => text.Trim().Trim('#', '*').Trim();

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
