using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.Layouts;

/// <summary>Parts that several layouts print alike.</summary>
internal static class Shared
{
    /// <summary>The digits printed for an amount, by its label; empty where the form has none.</summary>
    public static string Amount(this Form form, string label) =>
        form.Funds.Lines.FirstOrDefault(l => string.Equals(l.Label, label, StringComparison.Ordinal))?.Printed ?? "";

    public static string Attribute(this Form form, string label) => form.Attributes.Find(label);

    public static string Attribute(this Indicator indicator, string label) => indicator.Attributes.Find(label);

    /// <summary>The sign a form with its own 性质 column prints.</summary>
    public static string Sign(this Indicator indicator) => indicator.Comparison?.Sign() ?? "";

    /// <summary>"205-某局", or the name alone.</summary>
    public static string Coded(this CodedName? name) =>
        name is null ? ""
        : name.Code is null ? name.Name
        : $"{name.Code}-{name.Name}";

    public static string Goals(this Form form, string separator = "\n") => string.Join(separator, form.Goals);

    public static IReadOnlyList<string?> Levels(Indicator i) => [i.Level1, i.Level2];

    private static string Find(this IReadOnlyList<LabelledText> attributes, string label) =>
        attributes.FirstOrDefault(a => string.Equals(a.Label, label, StringComparison.Ordinal))?.Value ?? "";
}
