using System.Runtime.InteropServices;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Tables whose columns are aligned by spaces, as converters from pdf and people write them.</summary>
internal static class AlignedTable
{
    private const int LongestStretch = 400;
    private const int LongestCell = 6;

    /// <summary>The index after the table, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        if (!AlignedPieces.HasGap(lines.Span(at)) || lines[at].Tabs > 0)
        {
            return at;
        }

        var end = End(lines, at);
        if (end == at + 1)
        {
            return at;
        }

        if (sink.Full)
        {
            sink.Cut(lines.Place(at));
            return end;
        }

        var pieces = AlignedPieces.Find(lines, at, end);
        var rows = new AlignedRows(AlignedColumns.Of(pieces), lines);
        for (int from = 0, to; from < pieces.Count; from = to)
        {
            for (to = from + 1; to < pieces.Count && pieces[to].Line == pieces[from].Line; to++) { }

            rows.Add(CollectionsMarshal.AsSpan(pieces)[from..to]);
        }

        var table = new List<SourceRow>(rows.Rows.Count);
        foreach (var cells in rows.Rows)
        {
            table.Add(Row(lines, cells, table.Count + 1, sink));
        }

        sink.Table(table, TableGeometry.Loose, lines.Place(at));
        return end;
    }

    private static SourceRow Row(TextLines lines, List<AlignedRows.Cell> cells, int row, BlockSink sink) =>
        new(
            cells.ConvertAll(c => sink.Cell(c.Text, c.Column, lines.Place(c.First.Line, row, c.Column + 1))),
            lines.Place(cells[0].First.Line, row)
        );

    /// <summary>Exclusive: the last line with a gap, and the indented lines right below it; the line itself when no other has one.</summary>
    private static int End(TextLines lines, int at)
    {
        var end = at + 1;
        for (var i = at + 1; i < lines.Count && i - at < LongestStretch && i - end <= LongestCell; i++)
        {
            var line = lines.Span(i);
            var gap = AlignedPieces.HasGap(line);
            if (lines[i].Tabs > 0 || lines[i].Page != lines[at].Page || (!gap && TitleLine.IsTitle(line)))
            {
                break;
            }

            end = gap || (i == end && end > at + 1 && !lines[i].Empty && char.IsWhiteSpace(line[0])) ? i + 1 : end;
        }

        return end;
    }
}
