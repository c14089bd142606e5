using System.Runtime.InteropServices;
using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xlsx.Around;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>One worksheet part to the rows of a table. Only rows that hold text cost anything.</summary>
internal sealed class SheetScanner(SheetRows rows, CellText texts, CellBudget budget)
{
    private const int MostRanges = 1_000_000;

    private readonly List<SheetCell> _cells = [];
    private readonly List<MergedRange> _ranges = [];
    private int _rowNumber;
    private int _rowElements;

    /// <summary>Rows that hold text; others are not kept.</summary>
    public SheetRows Rows => rows;

    /// <summary>The part goes on after more rows than a sheet may have.</summary>
    public bool TooManyRows => _rowElements > CellReference.MostRows;

    public PrintedMargins Margins { get; } = new(rows.Sheet);

    public int HiddenRows { get; private set; }

    public int HiddenColumns { get; private set; }

    /// <summary>Reads as far as it can; throws what the stream throws, with the rows before it kept.</summary>
    public void Scan(Stream stream, CancellationToken cancellation)
    {
        try
        {
            var tokens = new XmlTokens(stream, cancellation);
            XmlToken token;
            while ((token = tokens.Read()) != XmlToken.EndOfPart && !budget.Exhausted && !TooManyRows)
            {
                if (token == XmlToken.Start)
                {
                    Element(tokens);
                }
            }
        }
        finally
        {
            Finish();
        }
    }

    private void Element(XmlTokens tokens)
    {
        var name = tokens.Name;
        if (name.SequenceEqual("row"u8))
        {
            _rowElements++;
            if (!TooManyRows)
            {
                ReadRow(tokens);
            }
        }
        else if (name.SequenceEqual("mergeCell"u8))
        {
            if (
                tokens.TryGetAttribute("ref"u8, out var reference)
                && _ranges.Count < MostRanges
                && CellReference.TryParseRange(reference, out var range)
            )
            {
                _ranges.Add(range);
            }
        }
        else if (name.SequenceEqual("headerFooter"u8))
        {
            Margins.Read(tokens);
        }
        else if (name.SequenceEqual("col"u8) && IsTrue(tokens, "hidden"u8))
        {
            HiddenColumns += Math.Clamp(
                (tokens.IntAttribute("max"u8) ?? 1) - (tokens.IntAttribute("min"u8) ?? 1) + 1,
                1,
                CellReference.MostColumns
            );
        }
    }

    private void ReadRow(XmlTokens tokens)
    {
        var number = tokens.IntAttribute("r"u8) ?? 0;
        _rowNumber = number > _rowNumber && number <= CellReference.MostRows ? number : _rowNumber + 1;
        if (IsTrue(tokens, "hidden"u8))
        {
            HiddenRows++;
        }
        _cells.Clear();
        var filled = false;
        var column = 0;
        try
        {
            while (true)
            {
                while (PlainCell.TryRead(tokens.Ahead, out var cell))
                {
                    tokens.Pass(cell.Length);
                    var next = cell.Column > 0 ? cell.Column : column + 1;
                    var text = IsPlaced(next, column)
                        ? texts.Value(cell.Value, cell.Kind, cell.Style)
                        : CellTexts.Empty;
                    filled |= Keep(text, cell.Kind, next, ref column);
                }
                if (tokens.Read() != XmlToken.Start)
                {
                    break;
                }
                if (tokens.Name.SequenceEqual("c"u8))
                {
                    filled |= ReadCell(tokens, ref column);
                }
                else
                {
                    tokens.Skip();
                }
            }
        }
        finally
        {
            EndRow(filled);
        }
    }

    private bool ReadCell(XmlTokens tokens, ref int column)
    {
        var cursor = 0;
        var style = 0;
        var kind = CellKind.Number;
        var next = column + 1;
        while (tokens.NextAttribute(ref cursor, out var name, out var value))
        {
            if (name.Length != 1)
            {
                continue;
            }
            switch (name[0])
            {
                case (byte)'r' when CellReference.Column(value) is > 0 and var referred:
                    next = referred;
                    break;
                case (byte)'s':
                    style = PlainCell.Digits(value);
                    break;
                case (byte)'t':
                    kind = CellText.Kind(value);
                    break;
            }
        }
        // A cell that stands nowhere is passed over, and so is all but the first value of a cell: what is kept must have been counted.
        var placed = IsPlaced(next, column);
        var text =
            placed && tokens.TryReadElement("<v>"u8, "</v>"u8, out var raw)
                ? texts.Value(raw, kind, style)
                : CellTexts.Empty;
        while (tokens.Read() == XmlToken.Start)
        {
            if (!placed || text != CellTexts.Empty)
            {
                tokens.Skip();
            }
            else if (tokens.Name.SequenceEqual("v"u8))
            {
                text = texts.Value(tokens.ReadRawText(), kind, style);
                tokens.Read();
            }
            else if (tokens.Name.SequenceEqual("is"u8))
            {
                text = texts.Inline(tokens);
            }
            else
            {
                tokens.Skip();
            }
        }
        return Keep(text, kind, next, ref column);
    }

    private static bool IsPlaced(int column, int before) => column > before && column <= CellReference.MostColumns;

    /// <returns>It holds text.</returns>
    private bool Keep(int text, CellKind kind, int next, ref int column)
    {
        if (IsPlaced(next, column) && budget.Take(kind == CellKind.Shared ? 0 : texts.Length(text)))
        {
            column = next;
            _cells.Add(new SheetCell(text, (ushort)(next - 1)));
        }
        return texts.Length(text) > 0;
    }

    private void EndRow(bool filled)
    {
        if (!filled)
        {
            budget.GiveBack(_cells.Count);
            return;
        }
        budget.TakeRow();
        Rows.Add(_rowNumber, CollectionsMarshal.AsSpan(_cells));
    }

    private void Finish() => MergedRanges.Apply(Rows, _ranges);

    private static bool IsTrue(XmlTokens tokens, ReadOnlySpan<byte> name) =>
        tokens.TryGetAttribute(name, out var value) && (value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8));
}
