using System.Buffers;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>One line of a text.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">Without its line end.</param>
/// <param name="Page">1-based where form feeds divide the text into pages, else 0.</param>
/// <param name="Tabs">How many tabs it holds.</param>
/// <param name="Empty">Holds nothing but white space (which may be tabs).</param>
/// <param name="Number">1-based, as an editor counts: quoted cells may hold several lines of the text.</param>
internal readonly record struct TextLine(int Start, int Length, int Page, int Tabs, bool Empty, int Number)
{
    /// <summary>Nothing at all: not even the tab of an empty cell.</summary>
    public bool Blank => Empty && Tabs == 0;
}

/// <summary>A text divided into lines at LF, CR, CR LF and form feeds; found in one pass.</summary>
internal sealed class TextLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\u2028\u0085");

    private readonly List<TextLine> lines = [];

    public TextLines(string text)
    {
        Text = text;
        var page = text.Contains('\f', StringComparison.Ordinal) ? 1 : 0;
        var quoted = text.Contains('"', StringComparison.Ordinal) && text.Contains('\t', StringComparison.Ordinal);
        var (at, number) = (0, 1);
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(Ends);
            if (quoted && length >= 0)
            {
                length = QuotedCells.LineEnd(rest, length) is var end && end < rest.Length ? end : -1;
            }
            var body = length < 0 ? rest : rest[..length];
            // A form feed starts the next page; it makes a line of its own only where text stands before it.
            if (length != 0 || rest[0] != '\f')
            {
                lines.Add(new TextLine(at, body.Length, page, body.Count('\t'), body.IsWhiteSpace(), number));
                number += 1 + (quoted ? body.Count('\n') : 0);
            }

            if (length < 0)
            {
                break;
            }

            page += rest[length] == '\f' ? 1 : 0;
            at += length + (rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n' ? 2 : 1);
        }
    }

    public string Text { get; }

    public int Count => lines.Count;

    public TextLine this[int index] => lines[index];

    public ReadOnlySpan<char> Span(int index)
    {
        var line = lines[index];
        return Text.AsSpan(line.Start, line.Length);
    }

    public SourceRef Place(int index, int row = 0, int column = 0) =>
        new(Page: lines[index].Page, Line: lines[index].Number, Row: row, Column: column);

    /// <summary>The next line at or after <paramref name="index"/> that is not blank; <see cref="Count"/> when there is none.</summary>
    public int NextPrinted(int index)
    {
        while (index < lines.Count && lines[index].Blank)
        {
            index++;
        }

        return index;
    }
}
