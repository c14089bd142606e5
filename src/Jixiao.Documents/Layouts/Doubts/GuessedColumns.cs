using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>Says which columns were read by what they hold, because no list knows their heading.</summary>
internal static class GuessedColumns
{
    public static IEnumerable<Diagnostic> Find(IndicatorTable table) => table.Guessed.Select(g => Of(g.Key, g.Value));

    private static Diagnostic Of(string heading, GuessedColumn guess)
    {
        var named = heading.Length > 0 ? $"栏目“{heading}”不在已知栏目之列" : $"第 {guess.Column + 1} 栏没有表头";
        var doubt = guess.Doubtful ? "，也可能另有所指" : "";
        return new Diagnostic(
            "column-guessed",
            guess.Doubtful ? Severity.Warning : Severity.Info,
            $"{named}，按表头用字和所填内容读作“{Lexicon.Heading(guess.Role)}”{doubt}；请核对。",
            guess.Place
        );
    }
}
