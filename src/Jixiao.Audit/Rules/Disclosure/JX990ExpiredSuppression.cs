using Jixiao.Audit.Judging;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Disclosure;

/// <summary>Looks at the file of suppressions, not at forms: <see cref="Judgement"/> reports it.</summary>
internal sealed class JX990ExpiredSuppression : Rule
{
    private static readonly JX990ExpiredSuppression Instance = new();

    public override RuleAbout About { get; } =
        new("JX990", Severity.Warning)
        {
            Title = "豁免已过期",
            What = "豁免文件中的一条已过截止日期，它所豁免的问题重新计入。",
            Why = "豁免是有期限的承诺；过期后应当已经改正，或者有人重新判断过。",
            HowToMend = "问题已改正的，删去这条豁免；仍须保留的，写明理由并更新截止日期。",
            RestsOn = RestsOn.None,
        };

    public override string Scope => "豁免文件";

    public static Finding Finding(string file, Suppression suppression)
    {
        var until = suppression.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new()
        {
            Rule = Instance.Id,
            Severity = Instance.About.Severity,
            File = file,
            Message =
                $"豁免 {suppression.Rule ?? ""}（指纹 {suppression.Fingerprint}，理由{Say.Quote(suppression.Reason)}）已于 {until} 到期，应改正问题后删去，或更新截止日期。",
            Found = until,
            Expected = "未过期",
            Basis = Instance.About.Basis,
            Source = new SourceRef(Line: (int)suppression.Line),
            Fingerprint = Fingerprint.Repeated(suppression.Fingerprint, 990),
        };
    }
}
