using System.Text;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>Recognised words to pieces of text: the program cuts Chinese at will, and only a wide gap means something.</summary>
internal static class RecognisedText
{
    private const double WideGap = 1.1;
    private const double LatinGap = 0.2;

    /// <summary>Left to right; a piece ends at a wide gap.</summary>
    public static IReadOnlyList<WordBox> Pieces(IReadOnlyList<WordBox> words)
    {
        var em = words.Max(w => w.Y1) - words.Min(w => w.Y0);
        var pieces = new List<WordBox>();
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var gap = i == 0 ? 0 : words[i].X0 - words[i - 1].X1;
            if (gap > WideGap * em)
            {
                Close(i);
            }
            else if (i > start && gap > LatinGap * em && IsLatin(words[i - 1].Text[^1]) && IsLatin(words[i].Text[0]))
            {
                text.Append(' ');
            }

            text.Append(words[i].Text);
        }

        Close(words.Count);
        return pieces;

        void Close(int end)
        {
            var own = words.Skip(start).Take(end - start).ToList();
            pieces.Add(
                new WordBox(
                    WithBrackets(text.ToString()),
                    own.Min(w => w.X0),
                    own.Min(w => w.Y0),
                    own.Max(w => w.X1),
                    own.Max(w => w.Y1)
                )
            );
            text.Clear();
            start = end;
        }
    }

    /// <summary>（ is often taken for 〈, which forms do not print.</summary>
    private static string WithBrackets(string text) => text.Replace('〈', '（').Replace('〉', '）');

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
