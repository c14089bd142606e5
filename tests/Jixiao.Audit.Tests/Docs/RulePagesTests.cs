using Jixiao.Audit.Docs;

namespace Jixiao.Audit.Tests.Docs;

public sealed class RulePagesTests
{
    [Fact]
    public void Docs_are_what_the_code_says()
    {
        var folder = Path.Join(Repository.Root, "docs", "rules");
        var pages = RulePages.All().ToDictionary(p => p.File, p => p.Text, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("JIXIAO_ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
            Directory
                .GetFiles(folder, "JX*.md")
                .Where(f => !pages.ContainsKey(Path.GetFileName(f)))
                .ToList()
                .ForEach(File.Delete);
            pages.ToList().ForEach(p => File.WriteAllText(Path.Join(folder, p.Key), p.Value));
        }
        Directory
            .GetFiles(folder)
            .Where(f => !pages.TryGetValue(Path.GetFileName(f), out var text) || text != File.ReadAllText(f))
            .Select(Path.GetFileName)
            .Concat(pages.Keys.Where(p => !File.Exists(Path.Join(folder, p))))
            .ShouldBeEmpty("run 'jixiao rules docs --to docs/rules' and read the difference");
    }
}
