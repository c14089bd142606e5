using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Exports.Offline;

/// <summary>What the cells of a filling template take, as the sheet's XML says it.</summary>
/// <param name="first">First row of the indicators; <paramref name="last"/> their last; <paramref name="sum"/> the row of the sum.</param>
internal sealed class OfflineRules(int first, int last, int sum, decimal total)
{
    private readonly StringBuilder rules = new();
    private int count;

    public string Markup(int year, int funds, int lastFunds)
    {
        List("A", OfflineLists.Level1, "stop", "请从下拉列表中选择一级指标。");
        List(
            "B",
            FormattableString.Invariant($"INDIRECT($A{first})"),
            "warning",
            "二级指标不在所选一级指标之下，确定使用本地名称吗？"
        );
        List("D", OfflineLists.Signs, "stop", "请从下拉列表中选择指标性质：≥、≤、=、&gt;、&lt; 或 定性。");
        List("F", OfflineLists.Units, "warning", "常用单位中没有这个单位，确定使用吗？");
        Number("decimal", "0", "100", FormattableString.Invariant($"G{first}:G{last}"), "权重应是 0 到 100 之间的数。");
        Number(
            "decimal",
            "0",
            "100000000",
            FormattableString.Invariant($"C{funds}:C{lastFunds} F{funds}:G{lastFunds}"),
            "金额应是数字，单位万元。"
        );
        Number("whole", "2000", "2100", FormattableString.Invariant($"B{year}"), "预算年度应是四位数字，如 2026。");
        var wanted = total.ToString("0.##", CultureInfo.InvariantCulture);
        return FormattableString.Invariant(
            $"<conditionalFormatting sqref=\"G{sum}\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>ROUND($G${sum}-{wanted},2)&lt;&gt;0</formula></cfRule></conditionalFormatting><dataValidations count=\"{count}\">{rules}</dataValidations>"
        );
    }

    private void List(string column, string source, string style, string error)
    {
        count++;
        rules.Append(
            CultureInfo.InvariantCulture,
            $"<dataValidation type=\"list\" errorStyle=\"{style}\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"填报提示\" error=\"{error}\" sqref=\"{column}{first}:{column}{last}\"><formula1>{source}</formula1></dataValidation>"
        );
    }

    private void Number(string type, string least, string most, string cells, string error)
    {
        count++;
        rules.Append(
            CultureInfo.InvariantCulture,
            $"<dataValidation type=\"{type}\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"填报提示\" error=\"{error}\" sqref=\"{cells}\"><formula1>{least}</formula1><formula2>{most}</formula2></dataValidation>"
        );
    }
}
