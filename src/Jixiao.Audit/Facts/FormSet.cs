namespace Jixiao.Audit.Facts;

/// <summary>The forms of one call, in order, with the groups that rules compare within.</summary>
internal sealed class FormSet(IReadOnlyList<FormFacts> forms)
{
    public IReadOnlyList<FormFacts> Forms => forms;

    /// <summary>Forms of one file, in the order of the call.</summary>
    public IReadOnlyList<IReadOnlyList<FormFacts>> ByFile => field ??= Groups(forms, f => f.File);

    /// <summary>Forms of one unit in one year; forms without a unit are in no group.</summary>
    public IReadOnlyList<IReadOnlyList<FormFacts>> ByUnitAndYear =>
        field ??= Groups(forms.Where(f => f.Form.Unit is not null), f => $"{f.Form.Unit!.Name}|{f.Form.FiscalYear}");

    private static IReadOnlyList<IReadOnlyList<FormFacts>> Groups(
        IEnumerable<FormFacts> forms,
        Func<FormFacts, string> key
    ) => [.. forms.GroupBy(key, StringComparer.Ordinal).Select(IReadOnlyList<FormFacts> (g) => [.. g])];
}
