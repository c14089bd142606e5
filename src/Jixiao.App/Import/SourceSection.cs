using System.Text.Json.Serialization;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.App.Import;

/// <summary>A stretch of a document as a page shows it: a page of a pdf, a sheet or part of one, a table with the text around it.</summary>
/// <param name="Number">0-based in the document.</param>
/// <param name="Name">For a person: "第 3 页", the sheet's name.</param>
public sealed record SourceSection(int Number, string Name, IReadOnlyList<ShownBlock> Blocks);

/// <param name="Text">A paragraph; null for a table.</param>
/// <param name="Rows">A table; null for a paragraph.</param>
public sealed record ShownBlock(string? Text, IReadOnlyList<IReadOnlyList<ShownCell>>? Rows, SourceRef Place);

/// <param name="Column">0-based in the table's grid.</param>
/// <param name="Place">Equal to the place a doubt or an indicator names: the cell to be framed.</param>
/// <param name="Doubtful">True where the text itself was read with doubt (a scan).</param>
public sealed record ShownCell(string Text, int Column, int ColumnSpan, int RowSpan, SourceRef Place, bool Doubtful);

/// <summary>Where each section lies, so that only one is opened.</summary>
internal sealed record SectionEntry(int Number, string Name, SourceRef First, SourceRef Last, int Cells)
{
    public bool MayHold(SourceRef place) =>
        place.Page == First.Page
        && place.Sheet == First.Sheet
        && place.Line >= First.Line
        && place.Line <= Last.Line
        && (First.Line != Last.Line || place.Row == 0 || (place.Row >= First.Row && place.Row <= Last.Row));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceSection))]
[JsonSerializable(typeof(IReadOnlyList<SectionEntry>))]
internal sealed partial class SectionJson : JsonSerializerContext;

/// <summary>Cuts a document into sections small enough to be looked at one by one.</summary>
internal static class Sections
{
    private const int MostRows = 300;

    /// <summary>A section begins with a page, a sheet, a table that follows a full section, and every 300 rows of a long one.</summary>
    public static IEnumerable<(SectionEntry Entry, SourceSection Section)> Of(SourceDocument source)
    {
        var (blocks, rows, number) = (new List<ShownBlock>(), 0, 0);
        foreach (var block in source.Blocks.SelectMany(Pieces))
        {
            var size = block.Rows?.Count ?? 1;
            var begins = blocks.Count > 0 && Differs(blocks[0].Place, block.Place);
            if (begins || rows + size > MostRows)
            {
                if (blocks.Count > 0)
                {
                    yield return Section(number++, blocks);
                }
                (blocks, rows) = ([], 0);
            }
            blocks.Add(block);
            rows += size;
        }
        if (blocks.Count > 0)
        {
            yield return Section(number, blocks);
        }
    }

    private static bool Differs(SourceRef a, SourceRef b) => a.Page != b.Page || a.Sheet != b.Sheet;

    /// <summary>A table goes on over pages, and may be longer than a section.</summary>
    private static IEnumerable<ShownBlock> Pieces(SourceBlock block)
    {
        if (block is not SourceTable table)
        {
            return block is SourceParagraph { Text: var text } ? [new ShownBlock(text, null, block.Place)] : [];
        }
        return table
            .Rows.ChunkBy(r => r.Place.Page)
            .SelectMany(page => page.Chunk(MostRows))
            .Select(rows => new ShownBlock(
                null,
                [.. rows.Select(Shown)],
                rows[0].Place == default ? table.Place : rows[0].Place
            ));
    }

    private static IReadOnlyList<ShownCell> Shown(SourceRow row) =>
        [
            .. row.Cells.Select(c => new ShownCell(
                c.Text,
                c.Column,
                c.ColumnSpan,
                c.RowSpan,
                c.Place,
                c.Confidence < 1m
            )),
        ];

    private static (SectionEntry, SourceSection) Section(int number, List<ShownBlock> blocks)
    {
        List<SourceRef> places =
        [
            .. blocks.Select(b => b.Place),
            .. blocks.SelectMany(b => b.Rows ?? []).SelectMany(r => r).Select(c => c.Place),
        ];
        var first = blocks[0].Place;
        var name =
            first.Sheet
            ?? (first.Page > 0 ? $"第 {first.Page} 页" : $"第 {places.Min(p => p.Line)}–{places.Max(p => p.Line)} 行");
        var entry = new SectionEntry(
            number,
            name,
            first with
            {
                Line = places.Min(p => p.Line),
                Row = places.Where(p => p.Row > 0).Select(p => p.Row).DefaultIfEmpty().Min(),
            },
            first with
            {
                Line = places.Max(p => p.Line),
                Row = places.Max(p => p.Row),
            },
            places.Count
        );
        return (entry, new SourceSection(number, name, blocks));
    }

    /// <summary>Neighbours of one key together, in order.</summary>
    private static IEnumerable<List<T>> ChunkBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
    {
        var chunk = new List<T>();
        foreach (var item in items)
        {
            if (chunk.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(chunk[^1]), key(item)))
            {
                yield return chunk;
                chunk = [];
            }
            chunk.Add(item);
        }
        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
