using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Tables whose columns are aligned by spaces, as converters from pdf and people write them.</summary>
internal static class AlignedTable
{
    private const int LongestStretch = 200;
    private const int LongestCell = 6;

    /// <summary>The index after the table, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        var end = End(lines, at);
        if (end <= at + 1)
        {
            return at;
        }

        var (table, carried) = (new List<SourceRow>(), new Carried([], Open: false));
        for (var from = at; ; )
        {
            if (sink.Full)
            {
                sink.Cut(lines.Place(from));
                break;
            }

            carried = Read(lines, from, end, carried, table, sink);
            var next = NextPage(lines, end);
            var goesOn = next < lines.Count && lines[next].Page > lines[from].Page && table.Count < LongestStretch * 10;
            if (!goesOn || End(lines, next) is var until && until <= next + 1)
            {
                break;
            }

            (from, end) = (next, until);
        }

        sink.Table(table, TableGeometry.Loose, lines.Place(at));
        return end;
    }

    /// <summary>What a page hands on to the next.</summary>
    /// <param name="Columns">Of its last section.</param>
    /// <param name="Open">The page ends inside an indicator table.</param>
    private readonly record struct Carried(int[] Columns, bool Open);

    /// <summary>Reads one page of a table; returns the columns of its last section, which the next page goes on with.</summary>
    private static Carried Read(
        TextLines lines,
        int from,
        int to,
        Carried carried,
        List<SourceRow> table,
        BlockSink sink
    )
    {
        var words = AlignedWords.Find(lines, from, to);
        var sections = AlignedSection.Split(words, IndicatorRegion.Find(words, lines, from, carried.Open));
        var grid = new AlignedGrid(sections, words);
        var parts = sections.ConvertAll(s => AlignedFragments.Of(s, words, lines, from));
        AlignedFragments.JoinEnds(parts);
        foreach (var (section, fragments) in sections.Zip(parts))
        {
            if (fragments.Count == 0)
            {
                continue;
            }

            var own = grid.Columns(section, fragments.Min(f => f.X0));
            var headed = fragments.Exists(f => FormWords.IsKnown(f.Text, 3) && !FormWords.IsLevel(f.Text));
            var before = carried.Columns;
            carried = new(
                section.From == 0 && !headed && own.Length <= before.Length ? before[^own.Length..] : own,
                section.Narrow && section.To == words.Length
            );
            foreach (var cells in AlignedRows.Of(section, fragments))
            {
                table.Add(Row(lines, from, cells, carried.Columns, grid, table.Count + 1, sink));
            }
        }

        return carried;
    }

    private static SourceRow Row(
        TextLines lines,
        int first,
        List<AlignedCell> cells,
        int[] columns,
        AlignedGrid grid,
        int row,
        BlockSink sink
    )
    {
        var (made, last) = (new List<SourceCell>(cells.Count), -1);
        for (var i = 0; i < cells.Count; i++)
        {
            var sibling = i > 0 && cells[i - 1].Column == cells[i].Column;
            last = Math.Max(last + 1, sibling ? grid.ColumnAt(cells[i].X0) : columns[cells[i].Column]);
            made.Add(sink.Cell(cells[i].Text, last, lines.Place(first + cells[i].Printed, row, last + 1)));
        }

        return new SourceRow(made, lines.Place(first + cells.Min(c => c.Printed), row));
    }

    /// <summary>Exclusive: the last line with a gap, and the indented lines right below it; the line itself when it has none.</summary>
    private static int End(TextLines lines, int at)
    {
        var start =
            LeadsHeadings(lines, at) ? at + Leading(lines, at)
            : !AlignedWords.HasGap(lines.Span(at)) && IsBrokenLabel(lines, at) ? at + 2
            : at;
        if (!AlignedWords.HasGap(lines.Span(start)) || lines[at].Tabs > 0 || TitleLine.IsTitle(lines.Span(start)))
        {
            return at;
        }

        var end = start + 1;
        for (var i = end; i < lines.Count && i - at < LongestStretch && i - end <= LongestCell; i++)
        {
            var line = lines.Span(i);
            var gap = AlignedWords.HasGap(line);
            if (
                lines[i].Tabs > 0
                || PipeTable.Starts(line)
                || lines[i].Page != lines[at].Page
                || AlignedWords.IsEndless(line)
                || (!gap && TitleLine.IsTitle(line))
            )
            {
                break;
            }

            var wraps = i == end && end > at + 1 && !lines[i].Empty && char.IsWhiteSpace(line[0]) && !IsPageMark(line);
            end = gap || wraps ? i + 1 : end;
        }

        return end;
    }

    /// <summary>
    /// A character or two far from the margin: the top of a heading that is taller than those beside it. Or headings with one space
    /// between them.
    /// </summary>
    private static bool LeadsHeadings(TextLines lines, int at) =>
        at + 1 < lines.Count
        && lines.Span(at) is var line
        && (
            (line.Trim().Length is 1 or 2 && line.Length - line.TrimStart().Length > 8 && !IsPageMark(line))
            || AreHeadings(line)
            || (!AlignedWords.HasGap(line) && HeadingChains.Lead(lines, at))
        );

    /// <summary>How many lines without a gap lead the headings.</summary>
    private static int Leading(TextLines lines, int at)
    {
        const int most = 4;
        var leading = 1;
        while (leading < most && at + leading + 1 < lines.Count && !AlignedWords.HasGap(lines.Span(at + leading)))
        {
            leading++;
        }

        return leading;
    }

    private static bool AreHeadings(ReadOnlySpan<char> line)
    {
        const int fewest = 3;
        var headings = 0;
        foreach (var word in line.Trim().Split(' '))
        {
            headings++;
            if (!FormWords.StartsHeading(line.Trim()[word]))
            {
                return false;
            }
        }

        return headings >= fewest;
    }

    /// <summary>The label of a field broken over this line and the next, the field beside its first half; the table goes on below.</summary>
    private static bool IsBrokenLabel(TextLines lines, int at)
    {
        if (at + 2 >= lines.Count || lines[at].Page != lines[at + 2].Page)
        {
            return false;
        }

        var above = lines.Span(at);
        var below = lines.Span(at + 1).Trim();
        var start = above.IndexOf(' ');
        return start is > 1 and < 6
            && below.Length is > 0 and < 4
            && FormWords.IsField(above[..start].ToString() + below.ToString());
    }

    /// <summary>The first printed line behind page numbers.</summary>
    private static int NextPage(TextLines lines, int at)
    {
        while (at < lines.Count && (lines[at].Empty || IsPageMark(lines.Span(at))))
        {
            at++;
        }

        return at;
    }

    private static bool IsPageMark(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: > 0 and < 16 } text && text.Trim("-—–―· 第共页，,/|0123456789").IsEmpty;
}
