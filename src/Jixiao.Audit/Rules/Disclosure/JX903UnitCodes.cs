using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Disclosure;

internal sealed class JX903UnitCodes : SetRule
{
    public override RuleAbout About { get; } =
        new("JX903", Severity.Info)
        {
            Title = "同一单位的编码前后不同",
            What = "一起送审的表中，同一单位（名称相同）印了两种以上的单位编码。每一种与第一种不同的编码报告一次。",
            Why = "编码是各系统之间对应单位的依据，编码不同会被当成两个单位。",
            HowToMend = "核对预算单位编码，改成一致。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        var first = new Dictionary<string, FormFacts>(StringComparer.Ordinal);
        var told = new HashSet<(string, string)>();
        foreach (var form in forms.Forms)
        {
            if (form.Form.Unit is not { Code: { Length: > 0 } code, Name: { Length: > 0 } name })
            {
                continue;
            }
            if (first.TryAdd(name, form))
            {
                continue;
            }
            var known = first[name];
            if (known.Form.Unit!.Code != code && told.Add((name, code)))
            {
                report.Find(
                    form,
                    $"单位{Say.Quote(name)}的编码印为 {code}，而第 {known.Position + 1} 张表印为 {known.Form.Unit.Code}，应当一致",
                    code,
                    known.Form.Unit.Code,
                    more: new() { Related = [new RelatedPlace(known.File, known.Position, null)] }
                );
            }
        }
    }
}
