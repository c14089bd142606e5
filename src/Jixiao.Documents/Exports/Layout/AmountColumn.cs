using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>The amount of a form that prints it in a column beside the goal, and the sum of all projects above it.</summary>
internal sealed class AmountColumn
{
    private readonly Filling filling;
    private readonly int amount;
    private readonly int sum;

    public AmountColumn(Filling filling)
    {
        this.filling = filling;
        var lines = filling.Form.Funds.Lines;
        sum = Find(lines, l => IsSum(l.Label));
        amount = Find(lines, l => !IsSum(l.Label) && l.Yuan == filling.Form.Funds.TotalYuan);
    }

    /// <summary>Heading of the column: the label the form printed its amount with.</summary>
    public string Heading => amount >= 0 ? filling.Form.Funds.Lines[amount].Label : $"金额（{filling.Unit.Name()}）";

    /// <summary>The heading does not say in what the amounts are.</summary>
    public bool LeavesUnitOpen => AmountUnits.InLabel(Heading) is null;

    public string SumLabel => sum >= 0 ? filling.Form.Funds.Lines[sum].Label : "合计";

    public string Sum => sum >= 0 ? filling.PrintLine(sum).Digits : "";

    public (string Digits, string? Pointer) Amount =>
        amount >= 0 ? filling.PrintLine(amount)
        : filling.Form.Funds is { Lines.Count: 0, TotalYuan: { } total } ? (filling.Digits(total), "/funds/totalYuan")
        : ("", null);

    /// <summary>True when the column says all that is to be said of the form's money.</summary>
    public bool SaysAll =>
        filling.Form.Funds.Lines.Count == (amount >= 0 ? 1 : 0) + (sum >= 0 ? 1 : 0)
        && FundsTrial.Typed(filling.Form.Funds).All(f => f.Field == FundField.Total)
        && filling.Form.Funds is { ExecutionRate: null, ExecutionScore: null, ExecutionWeight: null };

    public static bool IsSum(string label) => Keys.OfLabel(label) is "合计" or "总计" or "小计";

    private static int Find(IReadOnlyList<FundLine> lines, Func<FundLine, bool> wanted)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (wanted(lines[i]))
            {
                return i;
            }
        }
        return -1;
    }
}
