using Jixiao.Mutants;

var wanted = args.Where(a => a[0] != '-').ToList();
if (wanted is [] || !args.Contains("--details"))
{
    Console.Write(MeasureReport.Markdown(wanted));
    return 0;
}
foreach (var mutator in MutatorCatalog.All.Where(m => wanted.Contains(m.Rule)))
{
    Console.Write(MeasureReport.Details(mutator));
}
return 0;
