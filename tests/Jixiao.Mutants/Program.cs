using System.Globalization;
using Jixiao.Mutants;

// JX604 …      these rules only
// --details    every mutant that was missed or falsely accused
// --seed=N     other mutants
var wanted = args.Where(a => a[0] != '-').ToList();
var seed = args.FirstOrDefault(a => a.StartsWith("--seed=", StringComparison.Ordinal)) is { } given
    ? int.Parse(given[7..], CultureInfo.InvariantCulture)
    : 0;
if (!args.Contains("--details", StringComparer.Ordinal))
{
    Console.Write(MeasureReport.Markdown(wanted, seed));
    return 0;
}
foreach (
    var mutator in MutatorCatalog.All.Where(m => wanted.Count == 0 || wanted.Contains(m.Rule, StringComparer.Ordinal))
)
{
    Console.Write(MeasureReport.Details(mutator, seed));
}
return 0;
