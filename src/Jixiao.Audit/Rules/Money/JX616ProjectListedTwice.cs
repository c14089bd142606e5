using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX616ProjectListedTwice : SetRule
{
    public override RuleAbout About { get; } =
        new("JX616", Severity.Warning)
        {
            Title = "同一项目在一份文件中列了两次",
            What =
                "一份文件里有两张表的项目名称、单位、年度和阶段都相同；项目代码印得不同的不算，按区域分列的转移支付目标表也不算。",
            Why = "同一项目报两次，金额会重复计算；两次的数不同，就不知道哪个是真的。",
            HowToMend = "删去重复的一张；确是两个项目的，把名称写得能够区分，并填写项目代码。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormSet forms, RuleReport report)
    {
        foreach (var file in forms.ByFile)
        {
            if (file.Count < 2)
            {
                continue;
            }
            var seen = new Dictionary<(string Name, string? Unit, int? Year, FormStage Stage), FormFacts>(file.Count);
            foreach (var form in file)
            {
                if (form.IsProject && form.Form.Project is { Name.Length: > 0 } project)
                {
                    var key = (project.Name, form.Form.Unit?.Name, form.Form.FiscalYear, form.Form.Stage);
                    if (!seen.TryAdd(key, form))
                    {
                        Report(seen[key], form, report);
                    }
                }
            }
        }
    }

    private static void Report(FormFacts first, FormFacts second, RuleReport report)
    {
        // One fund, a form for each county that shares it.
        if (
            first.Form.Title is { } title
            && (
                title.Contains("区域", StringComparison.Ordinal) || title.Contains("转移支付", StringComparison.Ordinal)
            )
        )
        {
            return;
        }
        if (first.Form.Project!.Code is { } one && second.Form.Project!.Code is { } two && one != two)
        {
            return;
        }
        var amounts =
            first.Budget is { } a && second.Budget is { } b
                ? a == b
                    ? $"，金额都是 {Say.Amount(a, second)}"
                    : $"，金额一处 {Say.Amount(a, second)}，一处 {Say.Amount(b, second)}"
                : "";
        report.Find(
            second,
            $"与同一文件第 {first.Position + 1} 张表的项目名称、单位和年度相同{amounts}，同一项目应只列一次",
            $"第 {first.Position + 1}、{second.Position + 1} 张表",
            "一张表",
            more: new() { Related = [new RelatedPlace(first.File, first.Position, null)] }
        );
    }
}
