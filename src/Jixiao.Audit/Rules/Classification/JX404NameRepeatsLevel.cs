using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX404NameRepeatsLevel : IndicatorRule
{
    private static readonly string[] LevelNames =
    [
        "数量",
        "质量",
        "时效",
        "成本",
        "产出",
        "效益",
        "经济成本",
        "社会成本",
        "生态环境成本",
        "经济效益",
        "社会效益",
        "生态效益",
        "可持续影响",
        "可持续发展",
        "满意度",
        "服务对象满意度",
        "三级",
        "绩效",
    ];

    public override RuleAbout About { get; } =
        new("JX404", Severity.Warning)
        {
            Title = "三级指标名称只是重复二级指标",
            What = "三级指标名称就是“数量指标”“社会效益”“服务对象满意度”等上级名称，或是模板中的“指标1”“指标一”。",
            Why = "名称没有说考核什么，只看值不知道是什么事的数量、谁的满意度。",
            HowToMend = "写出考核的对象和内容，如“维修校舍数量”“参训教师满意度”。",
            RestsOn = RestsOn.Name | RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var name = WithoutNumber(NameWords.Core(indicator.Name));
        if (name.Length is 0 or > 12)
        {
            return;
        }
        var isTemplate = IsNumbered(NameWords.Core(indicator.Name));
        if (!isTemplate && !Stem(name).IsAny(LevelNames) && !RepeatsPrinted(indicator, name))
        {
            return;
        }
        report.Find(
            indicator,
            isTemplate
                ? "名称是模板里的序号，没有写考核的内容，应写明考核什么"
                : "名称只是重复上级指标，没有说是什么事、哪些人的，应写明考核的对象和内容",
            indicator.Name,
            "具体的指标名称"
        );
    }

    /// <summary>质量指标2, 质量指标情况: the number or the word says no more.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> name)
    {
        var end = name.EndsWith("情况") ? name[..^2] : name.TrimEnd("0123456789一二三四五六七八九十");
        return end.Length >= 4 && end.EndsWith("指标") ? end : name;
    }

    private static bool RepeatsPrinted(IndicatorFacts indicator, ReadOnlySpan<char> name) =>
        indicator.Row.Level2 is { } two && name.Length > 0 && Stem(two).SequenceEqual(Stem(name));

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> text) =>
        text.Length > 2 && text.EndsWith("指标") ? text[..^2] : text;

    /// <summary>指标1, 指标一, 指标①, 三级指标2.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("三级"))
        {
            name = name[2..];
        }
        if (!name.StartsWith("指标") || name.Length is < 3 or > 4)
        {
            return false;
        }
        foreach (var c in name[2..])
        {
            if (!char.IsDigit(c) && c is not (>= '①' and <= '⑳') && !"一二三四五六七八九十".Contains(c))
            {
                return false;
            }
        }
        return true;
    }
}
