using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX704OtherYearNamed : FormRule
{
    public override RuleAbout About { get; } =
        new("JX704", Severity.Warning)
        {
            Title = "目标或指标所写年份与预算年度不符",
            What =
                "绩效目标、完成情况或指标名称写的是别的年份（“2022年培训人数”），而本表是另一预算年度的，且全表没有提到本年度。",
            Why = "多是沿用上年的表而没有改年份，目标是否也是上年的无从知道。",
            HowToMend = "改为本预算年度，并核对目标值是否也应更新。",
            RestsOn = RestsOn.None,
        };

    /// <summary>A text that compares with other years, or speaks of a plan of several.</summary>
    private static readonly string[] Comparing = ["较", "同比", "相比", "对比", "比20", "截至", "截止", "自20", "规划"];

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.FiscalYear is not { } fiscal)
        {
            report.NotChecked(form, "没有读出预算年度，无法判断目标和指标所写的年份是否相符");
            return;
        }
        var (other, place) = (0, default(string));
        foreach (var goal in form.Form.Goals)
        {
            if (Names(goal, fiscal, ref other, ref place))
            {
                return;
            }
        }
        foreach (var result in form.Form.GoalResults)
        {
            if (Names(result, fiscal, ref other, ref place))
            {
                return;
            }
        }
        foreach (var indicator in form.Indicators)
        {
            if (Names(indicator.Name, fiscal, ref other, ref place))
            {
                return;
            }
        }
        if (other > 0)
        {
            report.Find(
                form,
                $"预算年度是 {fiscal} 年，而{Say.Quote(place)}写的是 {other} 年，全表没有提到 {fiscal} 年，应改正年份，并核对目标是不是上年的",
                $"{other} 年",
                $"{fiscal} 年"
            );
        }
    }

    /// <returns>True where the text names the fiscal year.</returns>
    private static bool Names(string text, int fiscal, ref int other, ref string? place)
    {
        for (
            var at = text.IndexOf("20", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("20", at + 1, StringComparison.Ordinal)
        )
        {
            if (Year(text, at) is not { } year || (at > 0 && char.IsAsciiDigit(text[at - 1])))
            {
                continue;
            }
            if (year == fiscal)
            {
                return true;
            }
            if (other == 0 && (IsThisForms(text, at) || (year < fiscal && IsDeadline(text, at))))
            {
                (other, place) = (year, text);
            }
        }
        return false;
    }

    private static int? Year(string text, int at) =>
        at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
            ? 2000 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0')
            : null;

    /// <summary>在2022年底前: of a year gone by no deadline of this form.</summary>
    private static bool IsDeadline(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return text.AsSpan(at + 4).TrimStart() is ['年', '底' or '末' or '内', '前' or '，' or '完', ..]
            && (before.IsEmpty || "在于，。；：".Contains(before[^1]));
    }

    /// <summary>Not a reference to a document, a plan of several years, an earlier state or a school year.</summary>
    private static bool IsThisForms(string text, int at)
    {
        var after = text.AsSpan(at + 4).TrimStart();
        var before = text.AsSpan(0, at).TrimEnd();
        if (after is not ['年', ..] || (before.Length > 0 && "〔[【(（-—－~至较比自从于在到".Contains(before[^1])))
        {
            return false;
        }
        after = after[1..].TrimStart();
        return after
                is not ['—' or '-' or '－' or '~' or '至' or '以' or '起' or '底' or '末' or '、' or '后' or '前', ..]
            && !text.AsSpan().ContainsAny(Comparing)
            && !text.Contains("学年", StringComparison.Ordinal)
            && !text.Contains("精神", StringComparison.Ordinal)
            && !text.Contains("文件", StringComparison.Ordinal);
    }
}
