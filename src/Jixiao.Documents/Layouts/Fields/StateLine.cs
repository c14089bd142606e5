using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>A line without a colon that says as of when a printout's figures stand ("取数时二上审核数").</summary>
internal static class StateLine
{
    private const int Longest = 24;
    private const string Label = "取数时";

    public static bool Is(string text) =>
        text.Length <= Longest && Keys.Of(text).StartsWith(Label, StringComparison.Ordinal);

    public static LabelledText Read(string text) => new(Label, text);
}
