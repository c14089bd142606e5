using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>How the amounts of a form are printed.</summary>
/// <param name="Label">Left of the amounts ("项目资金\n（{amountUnit}）"); null without one.</param>
/// <param name="LabelWidth">Of 100.</param>
/// <param name="Banner">A row across the table above the amounts; null without one.</param>
internal sealed record FundsPart(string? Label, decimal LabelWidth, FundShape Shape, string? Banner = null)
    : TemplatePart;

internal abstract record FundShape;

/// <summary>Label and amount in turn.</summary>
/// <param name="Rows">One list a printed row.</param>
/// <param name="LabelShare">Of the width of a pair, in hundredths.</param>
internal sealed record FundPairs(IReadOnlyList<IReadOnlyList<FundSlot>> Rows, decimal LabelShare) : FundShape;

/// <summary>Sources down, periods across.</summary>
/// <param name="Corner">Width of the labels of the rows, of 100.</param>
internal sealed record FundTable(IReadOnlyList<FundSlot> Rows, IReadOnlyList<FundSlot> Columns, decimal Corner)
    : FundShape;

/// <summary>One row of amounts under headings in one or more rows.</summary>
internal sealed record FundColumns(IReadOnlyList<FundColumn> Columns) : FundShape;

/// <param name="Heading">Group first.</param>
internal sealed record FundColumn(IReadOnlyList<string> Heading, FundField Field, decimal Width);

/// <summary>A printed label and the amount that belongs to it where the form has typed amounts only.</summary>
/// <param name="Width">As a column of a grid, against the others; of no meaning elsewhere.</param>
internal sealed record FundSlot(string Label, FundField Field, FundShare Share = FundShare.Amount, decimal Width = 1);

/// <summary>What a column of funds holds.</summary>
internal enum FundShare
{
    Amount,

    /// <summary>分值 of the execution</summary>
    Weight,

    /// <summary>执行率</summary>
    Rate,

    /// <summary>得分</summary>
    Score,
}
