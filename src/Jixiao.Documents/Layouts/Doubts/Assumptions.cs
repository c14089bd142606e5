using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>Says what the form does not print and was taken for granted or from elsewhere in the document.</summary>
internal static class Assumptions
{
    public static IEnumerable<Diagnostic> Find(Form form, FormDraft draft, bool yearFromElsewhere)
    {
        var silent = draft.Funds.FirstOrDefault(f => f.Unit is null && !NamesUnit(f.Printed));
        if (draft.AmountUnit is null && silent is not null && form.Funds.Lines.Count > 0)
        {
            yield return new Diagnostic(
                "amount-unit-assumed",
                Severity.Info,
                $"金额“{silent.Printed}”没有印出单位，应注明元或万元；已按万元读取，请核对。",
                silent.Place
            );
        }
        if (yearFromElsewhere && form.FiscalYear is { } year)
        {
            yield return new Diagnostic(
                "year-assumed",
                Severity.Info,
                $"表中没有印出预算年度，已取文件中他处的 {year} 年；请核对。",
                form.Source
            );
        }
    }

    private static bool NamesUnit(string printed) => printed.Contains('元') || printed.Contains('%');
}
