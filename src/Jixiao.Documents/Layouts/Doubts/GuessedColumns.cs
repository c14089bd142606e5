using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>Says which columns were read by what they hold, because no list knows their heading.</summary>
internal static class GuessedColumns
{
    public static IEnumerable<Diagnostic> Find(IndicatorTable table)
    {
        foreach (var map in table.Maps)
        {
            foreach (var column in map.Guessed)
            {
                yield return Of(map, column, table.Headings[0].Place);
            }
        }
    }

    /// <summary>Whether the cell is the heading of such a column.</summary>
    public static bool Heads(IndicatorTable table, GridCell cell) =>
        table.Maps.Exists(m =>
            m.Guessed.Any(c => Keys.Of(cell.Text) is var text && m.Heading(c).EndsWith(text, StringComparison.Ordinal))
        );

    private static Diagnostic Of(ColumnMap map, int column, SourceRef place)
    {
        var heading = map.Heading(column);
        var named = heading.Length > 0 ? $"栏目“{heading}”不在已知栏目之列" : $"第 {column + 1} 栏没有表头";
        var doubt = map.Doubtful ? "，也可能另有所指" : "";
        return new Diagnostic(
            "column-guessed",
            map.Doubtful ? Severity.Warning : Severity.Info,
            $"{named}，按表头用字和所填内容读作“{Lexicon.Heading(map[column])}”{doubt}；请核对。",
            place
        );
    }
}
