using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Streams.Heads;
using Jixiao.Documents.Layouts.Streams.Lanes;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Streams.Sifted;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Text that was converted from pdf without its columns: one cell or one row of cells a line, in print order. Runs of such
/// lines that hold the headings of an indicator table are made into rows again, so that all that follows is as for any table.
/// </summary>
internal sealed class StreamRows(Func<string, CellFacts> facts)
{
    /// <summary>Blocks of rebuilt tables are numbered from here, above any of the document's own.</summary>
    private const int FirstBlock = 1 << 28;

    /// <summary>Confidence of a cell whose column was found by reasoning alone.</summary>
    private const decimal Rebuilt = 0.9m;

    /// <summary>Of a cell whose row was found by reasoning too.</summary>
    private const decimal RowFound = 0.6m;

    private const int FewestGroups = 2;

    private readonly List<GridRow> rebuilt = [];
    private (int Row, List<StreamToken> Labels) owing = (0, []);
    private int block = FirstBlock;
    private decimal confidence = Rebuilt;

    public CellFacts Facts(string text) => facts(text);

    /// <summary>Whether any paragraph names a column of indicators: other documents hold no streams.</summary>
    public static bool MayHold(SourceDocument source, Func<string, CellFacts> facts) =>
        source.Blocks.OfType<SourceParagraph>().Any(p => HoldsHeading(facts(p.Text).Text));

    /// <summary>The rows of a document with its streams rebuilt.</summary>
    public static IEnumerable<GridRow> Rebuild(IEnumerable<GridRow> rows, Func<string, CellFacts> facts)
    {
        var lines = new List<GridRow>();
        var before = 0;
        foreach (var row in rows)
        {
            if (row.IsParagraph)
            {
                lines.Add(row);
                continue;
            }
            foreach (var line in Rebuild(lines, before, facts))
            {
                yield return line;
            }
            before += lines.Count + 1;
            lines = [];
            yield return row;
        }
        foreach (var line in Rebuild(lines, before, facts))
        {
            yield return line;
        }
    }

    /// <param name="before">Rows of the document above these lines.</param>
    private static List<GridRow> Rebuild(List<GridRow> lines, int before, Func<string, CellFacts> facts) =>
        lines.Count == 0 ? lines : new StreamRows(facts) { block = FirstBlock + before }.Read(lines);

    public void AddParagraph(string text, GridRow line) =>
        rebuilt.Add(
            new GridRow([new GridCell(new SourceCell(text, 0, line.Place), facts(text))], block, 0, false, line.Place)
        );

    public void AddRow(IReadOnlyList<(int Column, StreamToken Token)> cells) =>
        rebuilt.Add(
            new GridRow(
                [
                    .. cells.Select(c => new GridCell(
                        new SourceCell(c.Token.Text, c.Column, c.Token.Line.Place) { Confidence = confidence },
                        c.Token.Facts
                    )),
                ],
                block,
                cells[^1].Column + 1,
                false,
                cells[0].Token.Line.Place
            )
        );

    /// <summary>Labels of amounts without their figures, which the print may have put behind the indicators.</summary>
    public void AddOwing(List<StreamToken> labels)
    {
        if (labels.Count > 0)
        {
            owing = (rebuilt.Count, labels);
            AddRow([.. labels.Select((l, i) => (i + 1, l))]);
        }
    }

    private static bool HoldsHeading(string line) =>
        line.Contains("级指", StringComparison.Ordinal)
        || line.Contains("级目标", StringComparison.Ordinal)
        || line.Contains("指标值", StringComparison.Ordinal)
        || line.Contains("指标名称", StringComparison.Ordinal);

    private List<GridRow> Read(List<GridRow> lines)
    {
        var tokens = StreamTokens.Of(lines, facts);
        var (any, form) = (false, 0);
        for (var at = 1; at <= tokens.Count; at++)
        {
            if (at == tokens.Count || (tokens[at].StartsLine && Titles.Read(tokens[at].Text) is not null))
            {
                any |= AddTitled(tokens[form..at]);
                form = at;
            }
        }
        return any ? rebuilt : lines;
    }

    /// <summary>What stands under one title. Pages that each begin with the headings of a list of projects are read one by one, unless that reads worse.</summary>
    private bool AddTitled(List<StreamToken> tokens)
    {
        var pages = Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Where(i => ListedHead.StartsPage(tokens, i));
        List<int> cuts = [0, .. pages, tokens.Count];
        return cuts.Count == 2
            ? AddForm(tokens)
            : Either(
                () => Enumerable.Range(1, cuts.Count - 1).Count(i => AddForm(tokens[cuts[i - 1]..cuts[i]])) > 0,
                () => AddForm(tokens),
                (whole, paged) => !paged.IsAsSoundAs(whole)
            );
    }

    /// <summary>The rows of two ways to read the same tokens: those of the other one where the first leaves doubt, and it finds a table and is to be preferred.</summary>
    /// <returns>Whether a table was found.</returns>
    private bool Either(Func<bool> usual, Func<bool> other, Func<Soundness, Soundness, bool> prefersOther)
    {
        var (start, before) = (rebuilt.Count, (block, owing));
        var any = usual();
        if (any && Soundness.Of(rebuilt.Skip(start)) is { Rows: > 0, AreHalfSound: true })
        {
            return true;
        }
        var rows = rebuilt[start..];
        var after = (block, owing);
        rebuilt.RemoveRange(start, rows.Count);
        (block, owing) = before;
        if (other() && prefersOther(Soundness.Of(rebuilt.Skip(start)), Soundness.Of(rows)))
        {
            return true;
        }
        rebuilt.RemoveRange(start, rebuilt.Count - start);
        rebuilt.AddRange(rows);
        (block, owing) = after;
        return any;
    }

    /// <summary>One form: some hold their table row after row, others column after column.</summary>
    /// <returns>Whether a table was found.</returns>
    private bool AddForm(List<StreamToken> tokens)
    {
        var joined = ScatteredLabels.Join(tokens, facts);
        var header = StreamHeader.Find(tokens, 0);
        var sifted = SiftedTable.Read(joined, facts);
        var start = rebuilt.Count;
        var any = true;
        var whole = ContinuedPages.Join(joined, facts);
        if (PiecedTable.Read(whole, header is not null, facts) is { Count: > 0 } pieced)
        {
            Add(whole, pieced);
        }
        else
        {
            any = AddTables(tokens, header);
        }
        if (sifted is not null && Soundness.Of(sifted).IsSounderThan(Soundness.Of(rebuilt.Skip(start))))
        {
            rebuilt.RemoveRange(start, rebuilt.Count - start);
            owing = (0, []);
            Add(joined, [sifted]);
            any = true;
        }
        return any | AddLaned(joined, start);
    }

    /// <summary>Where the tables found so far are none or unsound, those found column by column, if they are sounder.</summary>
    private bool AddLaned(List<StreamToken> tokens, int start)
    {
        var usual = Soundness.Of(rebuilt.Skip(start));
        if (usual.Rows > 0 && usual.AreSound)
        {
            return false;
        }
        var laned = LanedTable.Read(tokens, facts);
        if (
            laned.Count == 0
            || !Soundness.Of(laned.Select(t => t.Table)).IsBetterThan(usual)
            || (
                usual.Rows > 0
                && laned.Sum(t => t.Tokens.Count(o => o.StartsGroup)) < SiftedTable.FewestGroups * laned.Count
            )
        )
        {
            return false;
        }
        rebuilt.RemoveRange(start, rebuilt.Count - start);
        owing = (0, []);
        var title = tokens.Find(t => t.StartsLine && Titles.Read(t.Text) is not null);
        for (var i = 0; i < laned.Count; i++)
        {
            var (own, table) = laned[i];
            if (i > 0 && table.Owner.Count > 0 && title.Facts is not null)
            {
                AddParagraph(title.Text, title.Line); // The next project: a form of its own.
            }
            Add(own, [WithOwner(own, table)], RowFound);
        }
        return true;
    }

    /// <summary>What the columns of the project hold, as rows of label and value, unless the head shows it better.</summary>
    private static PiecedTable WithOwner(List<StreamToken> tokens, PiecedTable table)
    {
        var rest = tokens.Where((_, i) => !table.Taken.Contains(i)).ToList();
        if (table.Owner.Count == 0 || ListedHead.Read(rest) is not null || CodedProject.Read(rest) is not null)
        {
            return table with { Owner = [] };
        }
        return table with
        {
            Taken = table
                .Taken.Concat(table.Owner.SelectMany(o => o.Tokens))
                .Concat(Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Facts.Column.IsFormLevel()))
                .ToHashSet(),
        };
    }

    /// <summary>Tables printed row after row, and what stands around them.</summary>
    private bool AddTables(List<StreamToken> tokens, StreamHeader? header)
    {
        var at = 0;
        var any = header is not null;
        while (header is not null)
        {
            var lead = header.Start > at ? header.Lead(tokens, facts) : null;
            AddFields(tokens[at..(lead is null ? header.Start : header.Start - 1)]);
            block++;
            var payable = owing;
            owing = (0, []);
            var printed = HeadingRows.Whole(tokens, header, facts);
            var heads = HeadingRows.Of(printed?.Heads ?? tokens[header.Start..header.End], lead, facts);
            heads.Rows.ForEach(AddRow);
            var roles = heads.Roles;
            var start = AfterSum(
                tokens,
                StreamBody.AfterTickHeadings(tokens, printed?.End ?? header.EndWith(lead, tokens), roles)
            );
            var end = StreamBody.End(tokens, start);
            BodyRows.Of(Paid(tokens[start..end], payable), roles, facts).ForEach(AddRow);
            at = AfterScores(tokens, end, roles);
            header = StreamHeader.Find(tokens, at);
        }
        new StreamFields(this).Add(tokens[at..]);
        return any;
    }

    private void Add(List<StreamToken> form, IReadOnlyList<PiecedTable> tables, decimal sure = Rebuilt)
    {
        // In print order again: what a page went on with may have found no row.
        AddHead([.. form.Where((_, i) => !tables.Any(t => t.Taken.Contains(i))).OrderBy(t => t.Line.Place.Line)]);
        foreach (var (head, content, _) in tables.SelectMany(t => t.Owner))
        {
            AddRow([(0, head), (1, content)]);
        }
        confidence = sure;
        foreach (var table in tables)
        {
            block++;
            AddRow([.. table.Heads.Select((h, i) => (i, h))]);
            foreach (var row in table.Rows)
            {
                AddRow(row);
            }
        }
        confidence = Rebuilt;
    }

    /// <summary>What stands around a table: labels apart from their values, or as they stand.</summary>
    private void AddFields(List<StreamToken> tokens)
    {
        var joined = tokens.Count(t => t.StartsGroup) >= FewestGroups ? ScatteredLabels.Join(tokens, facts) : tokens;
        if (joined.Count < tokens.Count || (joined != tokens && HeadTexts.AreApart(joined)))
        {
            AddHead(joined);
        }
        else
        {
            new StreamFields(this).Add(tokens);
        }
    }

    private void AddHead(List<StreamToken> tokens)
    {
        var head = FormHead.Read(tokens, facts);
        var title = head.Rest.TakeWhile(t => Titles.Read(t.Line.Cells[0].Text) is not null).Count();
        new StreamFields(this).Add([.. head.Rest.Take(title)]);
        foreach (var row in head.Rows)
        {
            AddRow(row);
        }
        new StreamFields(this).Add([.. head.Rest.Skip(title)]);
    }

    /// <summary>合计 and its figure right below the headings speak of all projects together.</summary>
    private int AfterSum(List<StreamToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Text is ['（' or '(', .., '）' or ')'] and { Length: <= 6 })
        {
            at++; // "（90）" below 分值权重.
        }
        if (at >= tokens.Count || tokens[at].Facts.Label is not ("合计" or "总计"))
        {
            return at;
        }
        var figure = at + 1 < tokens.Count && tokens[at + 1].Facts.IsNumber && !tokens[at + 1].StartsLine;
        AddRow(figure ? [(0, tokens[at]), (1, tokens[at + 1])] : [(0, tokens[at])]);
        return figure ? at + 2 : at + 1;
    }

    /// <summary>总分 and its figures, under the weights and the scores.</summary>
    private int AfterScores(List<StreamToken> tokens, int at, List<ColumnRole> roles)
    {
        var figures =
            at < tokens.Count && IsSum(tokens[at])
                ? tokens.Skip(at + 1).TakeWhile(t => t.Facts.IsNumber && !t.StartsLine).ToList()
                : [];
        var (weight, score) = (roles.IndexOf(ColumnRole.Weight), roles.IndexOf(ColumnRole.Score));
        if (figures.Count is 0 or > 2 || (score < 0 && weight < 0))
        {
            return at;
        }
        var last = score >= 0 ? score : weight;
        AddRow(
            figures.Count == 2 && weight >= 0 && weight < last
                ? [(0, tokens[at]), (weight, figures[0]), (last, figures[1])]
                : [(0, tokens[at]), (last, figures[^1])]
        );
        return at + 1 + figures.Count;
    }

    /// <summary>Amounts that follow the indicators go to the labels that lack them, as their sum proves; the rest is the body.</summary>
    private List<StreamToken> Paid(List<StreamToken> body, (int Row, List<StreamToken> Labels) due)
    {
        var first = LateFigures.Start(body);
        var figures = body.Skip(first).Take(due.Labels.Count).ToList();
        if (figures.Count != due.Labels.Count || !LateFigures.AreAmounts(figures))
        {
            return body;
        }
        var later = rebuilt[(due.Row + 1)..];
        rebuilt.RemoveRange(due.Row, rebuilt.Count - due.Row);
        for (var i = 0; i < figures.Count; i++)
        {
            AddRow([(0, due.Labels[i]), (1, figures[i])]);
        }
        rebuilt.AddRange(later);
        return [.. body[..first], .. body[(first + figures.Count)..]];
    }

    private static bool IsSum(StreamToken token) => token.Facts.Label is "总分" or "合计" or "总计" or "自评总分";
}
