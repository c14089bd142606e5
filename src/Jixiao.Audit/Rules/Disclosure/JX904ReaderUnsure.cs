using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Disclosure;

internal sealed class JX904ReaderUnsure : FormRule
{
    private const decimal Sure = 0.75m;

    public override RuleAbout About { get; } =
        new("JX904", Severity.Info)
        {
            Title = "读取时有拿不准的地方",
            What =
                "文件中有没有把握读准的单元格、错位后修正的一级二级指标、疑似印了两遍的行、不成指标的零碎文字，或金额没有印出元、万元。每张表报告一次。",
            Why = "这些地方的审核结论可能不准，涉及它们的错误已降为警告，说不准的不再报告。",
            HowToMend = "对照原文核对所列的各条；能提供 Word、Excel 原件的，用原件重新审核。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var (unsure, repaired, apart) = (0, 0, 0);
        IndicatorFacts? first = null;
        foreach (var row in form.Indicators)
        {
            var isUnsure = row.Row.Confidence < Sure;
            var isRepaired = (row.Row.PrintedLevel1 ?? row.Row.PrintedLevel2) is not null;
            unsure += isUnsure ? 1 : 0;
            var isApart = form.Reading.IsFlowing && !isRepaired && row.IsApart();
            repaired += isRepaired ? 1 : 0;
            apart += isApart ? 1 : 0;
            first ??= isUnsure || isRepaired || isApart ? row : null;
        }
        var suggested = form.Form.Suggestions.Count;
        var all = unsure + repaired + apart + suggested + form.DebrisCount + (form.Reading.IsAmountUnitAssumed ? 1 : 0);
        if (all == 0)
        {
            return;
        }
        List<string> parts = [];
        Add(parts, unsure, "条指标没有把握读准");
        Add(parts, repaired, "条指标的级次按错位修正");
        Add(parts, apart, "条指标的一级、二级指标不配套，疑似标签错位");
        Add(parts, suggested, "处建议修正");
        Add(parts, form.DebrisCount, "行零碎文字不成指标");
        if (form.Reading.IsAmountUnitAssumed)
        {
            parts.Add($"金额没有印出元或万元，按{Core.AmountUnits.Name(form.AmountUnit)}读取");
        }
        var which = first is null ? "" : $"，如{Say.Row(first)}";
        var proposal = suggested == 0 ? "" : $"（{form.Form.Suggestions[0].Message.TrimEnd('。')}）";
        report.Find(
            form,
            $"{string.Join('、', parts)}{which}{proposal}，应对照原文核对",
            $"{all} 处",
            "与原文一致",
            more: new() { Key = "读取" }
        );
    }

    private static void Add(List<string> parts, int count, string words)
    {
        if (count > 0)
        {
            parts.Add($"{count} {words}");
        }
    }
}
