using Jixiao.Bench;

// One benchmark a file; add its name here.
Dictionary<string, Func<Task>> benchmarks = new(StringComparer.Ordinal)
{
    ["xlsx"] = XlsxBenchmark.Run,
    ["docx"] = DocxBenchmark.Run,
    ["pdf"] = PdfBenchmark.Run,
    ["audit"] = AuditBenchmark.Run,
    ["rules"] = AuditBenchmark.RunRules,
    ["copies"] = CopyBenchmark.Run,
    ["text"] = TextBenchmark.Run,
    ["office"] = OfficeBenchmark.Run,
    ["export"] = ExportBenchmark.Run,
};
if (args is [var one, var size] && int.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out var count))
{
    if (one == "audit")
    {
        AuditBenchmark.Measure(count);
    }
    else
    {
        CopyBenchmark.Measure(count);
    }
    return 0;
}
if (args is [ExportBenchmark.Memory, var format, var batch])
{
    ExportBenchmark.Measure(format, int.Parse(batch, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}
if (!args.All(benchmarks.ContainsKey))
{
    await Console.Error.WriteLineAsync("usage: bench/run " + string.Join(" | ", benchmarks.Keys));
    return 2;
}

foreach (var name in args.Length > 0 ? args : [.. benchmarks.Keys])
{
    await benchmarks[name]();
}

return 0;
