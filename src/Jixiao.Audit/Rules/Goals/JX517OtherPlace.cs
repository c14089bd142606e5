using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX517OtherPlace : FormRule
{
    /// <summary>阿, 内 …: the longest names of counties have more characters, the ends of which tell them apart just as well.</summary>
    private const int LongestName = 5;

    /// <summary>Of nearly every county; of a longer one these are the last.</summary>
    private const int NameLength = 2;

    private static readonly string[] Offices =
    [
        "局",
        "委员会",
        "委",
        "办公室",
        "办事处",
        "人民政府",
        "中心",
        "法院",
        "检察院",
        "医院",
        "联合会",
        "中学",
        "小学",
        "学校",
    ];

    /// <summary>One county helps another, or they do it together.</summary>
    private static readonly string[] Together =
    [
        "对口",
        "支援",
        "援助",
        "协作",
        "帮扶",
        "共建",
        "联合",
        "合作",
        "交流",
        "跨区",
        "跨县",
        "考察",
        "学习",
        "借调",
        "托管",
        "代管",
    ];

    /// <summary>各县, 其他县, 试点县, 贫困县: no names.</summary>
    private const string NoCounty =
        "各全我本该两外邻周某每多所在属市州盟困贫点范乡强大其他些余相关有部分个几等及进为推促设善升强务支障完与由向对在和司做到位给、，。；（(";

    private const string Leading = "由在为对向与和及给经按据从报受照合实助到于或交托请";

    /// <summary>社区, 园区, 开发区, 示范区, 保护区: no districts.</summary>
    private const string NoDistrict =
        "社园校景片灌库林牧城市郊地新小辖矿渔疆战防治发范验业护理务假税港垦禁专选厂院营住学";

    public override RuleAbout About { get; } =
        new("JX517", Severity.Warning)
        {
            Title = "写着另一个县、区的单位",
            What =
                "县（市、区）级单位的项目，绩效目标、完成情况或指标中写着另一个县、区的局、委、办、政府、学校等单位。对口支援、协作一类的不算。",
            Why = "别的县的单位不会办本县的事，多半是照抄外地的表没有改干净。",
            HowToMend = "改为本县承担这项工作的单位；整段照抄的，按本项目重写。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var printed = form.Form;
        if ((Home(printed.Unit?.Name) ?? Home(printed.CompetentDepartment?.Name)) is not { } home)
        {
            return;
        }
        foreach (var text in printed.Goals.Concat(printed.GoalResults))
        {
            if (Foreign(text, home, form) is { } office)
            {
                report.Find(
                    form,
                    $"绩效目标或完成情况中写着“{office}”，不是{home}的单位，疑为照抄外地的内容，应改正",
                    office,
                    $"{home}的单位",
                    more: new() { Key = office }
                );
            }
        }
        foreach (var row in form.Indicators)
        {
            if (Foreign(row.Name, home, form) is { } office)
            {
                report.Find(
                    row,
                    $"名称中写着“{office}”，不是{home}的单位，疑为照抄外地的内容，应改正",
                    office,
                    $"{home}的单位"
                );
            }
        }
    }

    /// <summary>清河县 of 清河县民政局.</summary>
    private static string? Home(string? unit)
    {
        if (unit is null)
        {
            return null;
        }
        var text = unit.StartsWith("中共", StringComparison.Ordinal) ? unit[2..] : unit;
        text = text[(text.IndexOf('市', StringComparison.Ordinal) + 1)..];
        var end = text.AsSpan().IndexOfAny('县', '区', '旗');
        return end is >= 1 and <= LongestName && text.Length > end + 1 ? text[..(end + 1)] : null;
    }

    private static string? Foreign(string text, string home, FormFacts form)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is not ('县' or '旗' or '区'))
            {
                continue;
            }
            var start = at - NameLength;
            if (
                start < 0
                || !Begins(text, start)
                || !IsName(text.AsSpan(start, NameLength), text[at])
                || Office(text.AsSpan(at + 1)) is not (> 0 and var office)
            )
            {
                continue;
            }
            var place = text[start..(at + 1)];
            if (
                !home.EndsWith(place, StringComparison.Ordinal)
                && !form.Name.Contains(place, StringComparison.Ordinal)
                && !NameSense.ContainsAny(text, Together)
            )
            {
                return text[start..(at + 1 + office)];
            }
        }
        return null;
    }

    /// <summary>Behind nothing, a mark, or a word that leads to a name: 由岭溪县民政局, 配合岭溪县民政局.</summary>
    private static bool Begins(string text, int at) =>
        at == 0 || !Wording.IsChinese(text[at - 1]) || Leading.Contains(text[at - 1]);

    private static bool IsName(ReadOnlySpan<char> name, char kind)
    {
        foreach (var c in name)
        {
            if (!Wording.IsChinese(c) || NoCounty.Contains(c))
            {
                return false;
            }
        }
        return kind != '区' || !NoDistrict.Contains(name[^1]);
    }

    /// <summary>The length of 民政局 in "民政局组织实施"; 0 where no office follows.</summary>
    private static int Office(ReadOnlySpan<char> after)
    {
        for (var length = 2; length <= Math.Min(12, after.Length) && Wording.IsChinese(after[length - 1]); length++)
        {
            foreach (var office in Offices)
            {
                if (after[..length].EndsWith(office) && length > office.Length)
                {
                    return length;
                }
            }
        }
        return after.StartsWith("人民政府") ? 4 : 0;
    }
}
