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

    /// <summary>An earlier and a later form of one subject in one year: the approved target and its self-evaluation, the first and the second round.</summary>
    public IEnumerable<(FormFacts Before, FormFacts After)> Versions =>
        ByUnitAndYear
            .SelectMany(unit =>
                Groups(unit, f => f.Form.Project is { } project ? "P" + project.Name : $"{f.Form.Subject}")
            )
            .Where(versions => versions.Count > 1)
            .SelectMany(Pairs);

    private static IEnumerable<(FormFacts, FormFacts)> Pairs(IReadOnlyList<FormFacts> versions)
    {
        var ordered = versions.OrderBy(f => f.Form.Stage).ToList();
        return ordered
            .Zip(ordered.Skip(1))
            .Where(p => p.First.Form.Stage != p.Second.Form.Stage || p.First.File != p.Second.File);
    }

    private static IReadOnlyList<IReadOnlyList<FormFacts>> Groups(
        IEnumerable<FormFacts> forms,
        Func<FormFacts, string> key
    ) => [.. forms.GroupBy(key, StringComparer.Ordinal).Select(IReadOnlyList<FormFacts> (g) => [.. g])];
}
