using System.Globalization;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Documents.Exports.Offline;

/// <summary>
/// A workbook that a unit fills without us: drop-downs for levels, signs and units, the sum of the weights, labels that cannot be
/// overwritten. Protection is without a password: it keeps from slips, not from people.
/// </summary>
public static class OfflineTemplate
{
    public const int DefaultRows = 40;

    private const decimal TallRow = 90m;
    private const string Protection =
        "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" sort=\"0\"/>";

    private static readonly decimal[] Widths = [26, 30, 48, 22, 24, 17, 13];

    private static readonly string[] Headings =
    [
        "一级指标",
        "二级指标",
        "三级指标",
        "绩效指标性质",
        "绩效指标值",
        "绩效度量单位",
        "权重",
    ];

    /// <param name="rows">Indicators there is room for.</param>
    public static void Write(Stream stream, OfflineForm form, OfflineFrame frame, int rows = DefaultRows)
    {
        using var book = new XlsxBook(stream, form.Title);
        book.Add(form.Title, sheet => Sheet(sheet, form, frame, rows));
        var lists = new OfflineLists(frame);
        book.Add(OfflineStamp.SheetName, sheet => lists.Write(sheet, form.Code), veryHidden: true);
        foreach (var (name, range) in lists.Names)
        {
            book.Define(name, range);
        }
        book.Finish();
    }

    private static (int, int)? Sheet(SheetWriter sheet, OfflineForm form, OfflineFrame frame, int rows)
    {
        sheet.Begin(Widths);
        Whole(sheet, form.Title, XlsxLook.Title, 32m);
        foreach (var row in form.Head)
        {
            Pairs(sheet, "", row, XlsxLook.InputText, first: false, 1);
        }
        var year = sheet.Row;
        var funds = sheet.Row + 1;
        for (var i = 0; i < form.Funds.Count; i++)
        {
            Pairs(
                sheet,
                i == 0 ? form.FundsLabel : "",
                form.Funds[i],
                XlsxLook.InputNumber,
                first: i == 0,
                form.Funds.Count
            );
        }
        var lastFunds = sheet.Row;
        Goals(sheet, form.Goals);
        var heading = Heading(sheet);
        var first = sheet.Row + 1;
        for (var i = 0; i < rows; i++)
        {
            Row(sheet);
        }
        var last = sheet.Row;
        Sum(sheet, first, last, frame.WeightTotal);
        var rules = new OfflineRules(first, last, last + 1, frame.WeightTotal);
        sheet.End(new PageSetup(), Protection, rules.Markup(year, funds, lastFunds));
        return (heading, heading);
    }

    private static void Whole(SheetWriter sheet, string text, XlsxLook look, decimal height)
    {
        sheet.BeginRow(height);
        sheet.Cells(0, Widths.Length, text, look);
        sheet.Merge(sheet.Row, sheet.Row, 0, Widths.Length);
        sheet.EndRow();
    }

    /// <summary>Label and input in turn: one pair takes the whole row, two share it.</summary>
    /// <param name="side">Label left of all rows; with one the pairs begin a column later.</param>
    private static void Pairs(
        SheetWriter sheet,
        string side,
        IReadOnlyList<string> labels,
        XlsxLook input,
        bool first,
        int height
    )
    {
        var isFunds = input == XlsxLook.InputNumber;
        int[] edges =
            isFunds ? [1, 2, 3, 5, 7]
            : labels.Count == 1 ? [0, 1, 7]
            : [0, 1, 3, 4, 7];
        sheet.BeginRow(24m);
        if (isFunds)
        {
            sheet.Cell(0, side, XlsxLook.Label);
            if (first)
            {
                sheet.Merge(sheet.Row, sheet.Row + height - 1, 0, 1);
            }
        }
        for (var i = 0; i < labels.Count; i++)
        {
            Part(edges[i * 2], edges[(i * 2) + 1], labels[i], XlsxLook.Label);
            Part(edges[(i * 2) + 1], edges[(i * 2) + 2], "", labels[i] == "预算年度" ? XlsxLook.InputNumber : input);
        }
        sheet.EndRow();

        void Part(int from, int to, string text, XlsxLook look)
        {
            sheet.Cells(from, to, text, look);
            sheet.Merge(sheet.Row, sheet.Row, from, to);
        }
    }

    private static void Goals(SheetWriter sheet, string label)
    {
        sheet.BeginRow(TallRow);
        sheet.Cell(0, label, XlsxLook.Label);
        sheet.Cells(1, Widths.Length, "", XlsxLook.InputText);
        sheet.Merge(sheet.Row, sheet.Row, 1, Widths.Length);
        sheet.EndRow();
    }

    private static int Heading(SheetWriter sheet)
    {
        sheet.BeginRow(38m);
        for (var i = 0; i < Headings.Length; i++)
        {
            sheet.Cell(i, Headings[i], XlsxLook.Heading);
        }
        sheet.EndRow();
        return sheet.Row;
    }

    private static void Row(SheetWriter sheet)
    {
        sheet.BeginRow(24m);
        for (var i = 0; i < Headings.Length; i++)
        {
            sheet.Cell(
                i,
                "",
                i == Headings.Length - 1 ? XlsxLook.InputNumber
                    : i == 2 ? XlsxLook.InputText
                    : XlsxLook.InputValue
            );
        }
        sheet.EndRow();
    }

    /// <summary>The sum, and below it a word that is there only as long as it is wrong.</summary>
    private static void Sum(SheetWriter sheet, int first, int last, decimal total)
    {
        var column = XlsxText.Column(Headings.Length - 1);
        var wanted = total.ToString("0.##", CultureInfo.InvariantCulture);
        sheet.BeginRow(24m);
        sheet.Cells(0, Headings.Length - 1, "合计", XlsxLook.Label);
        sheet.Merge(sheet.Row, sheet.Row, 0, Headings.Length - 1);
        sheet.Formula(
            Headings.Length - 1,
            FormattableString.Invariant($"SUM({column}{first}:{column}{last})"),
            XlsxLook.Result
        );
        sheet.EndRow();
        var sum = FormattableString.Invariant($"{column}{sheet.Row}");
        sheet.BeginRow(24m);
        sheet.Formula(
            0,
            $"IF(ROUND({sum}-{wanted},2)=0,\"\",\"注：权重合计应为{wanted}，现为\"&{sum})",
            XlsxLook.Note,
            $"注：权重合计应为{wanted}，现为0"
        );
        sheet.Merge(sheet.Row, sheet.Row, 0, Headings.Length);
        sheet.EndRow();
    }
}
