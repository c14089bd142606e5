using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX530MoreThanTrained : FormRule
{
    private static readonly (string[] Takes, string[] Gets)[] Kinds =
    [
        (["培训", "参训", "学员"], ["就业", "创业", "取证", "获证", "结业", "合格人数", "鉴定通过"]),
        (["救治", "收治", "患者"], ["治愈", "康复人数", "好转人数"]),
    ];

    public override RuleAbout About { get; } =
        new("JX530", Severity.Warning)
        {
            Title = "参加者中的一部分多于参加的人数",
            What =
                "参训人员中就业、创业、取证、结业、合格的人数，大于表中最大的培训人数（人次）；救治人员中治愈、康复的人数大于救治人数。目标写明的培训人数也算。",
            Why = "一部分不会多于全部，至少有一个数写错。",
            HowToMend = "核对培训（救治）人数与就业、取证（治愈）人数，改正写错的一个。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var row in form.Indicators)
        {
            if (row is not { Number: > 0 and var number, UnitKind: UnitKind.People } || row.Row.Unit!.Contains('户'))
            {
                continue;
            }
            foreach (var (takes, gets) in Kinds)
            {
                if (
                    row.Name.AsSpan().ContainsAny(gets)
                    && row.Name.AsSpan().ContainsAny(takes)
                    && Most(form, row, takes, gets) is { } most
                    && number * Scale(row.Row.Unit) > most
                )
                {
                    report.Find(
                        row,
                        $"目标值{Say.Quote(row.Printed)}大于参加的全部人数 {Say.Number(most)}，一部分不会多于全部，请核对两处的数",
                        row.Printed,
                        $"≤{Say.Number(most)}"
                    );
                    break;
                }
            }
        }
    }

    /// <summary>The most people that rows or goals speak of as taking part.</summary>
    private static decimal? Most(FormFacts form, IndicatorFacts part, string[] takes, string[] gets)
    {
        decimal? most = null;
        foreach (var row in form.Indicators)
        {
            if (
                row != part
                && row is { UnitKind: UnitKind.People, High: { } high }
                && row.Name.AsSpan().ContainsAny(takes)
                && !row.Name.AsSpan().ContainsAny(gets)
                && !EachWords.In(row.Name)
            )
            {
                most = Math.Max(most ?? 0, high * Scale(row.Row.Unit));
            }
        }
        foreach (var said in most is null ? [] : form.Spoken)
        {
            if (said.Measure.Key is "人" or "人次" && !said.IsEach && said.About.AsSpan().ContainsAny(takes))
            {
                most = Math.Max(most!.Value, said.Value);
            }
        }
        return most;
    }

    private static decimal Scale(string? unit) => unit is ['万', ..] ? 10_000 : 1;
}
