using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jixiao.Cli.Tests.Auditing;

public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("校舍 维修#1.md")]
    [InlineData("100%?[a]:b.md")]
    public void Sarif_keeps_to_the_standard(string name)
    {
        using var log = JsonDocument.Parse(Log(name));
        SarifStandard.Faults(log.RootElement).ShouldBeEmpty();
        log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBeGreaterThan(1);
    }

    /// <summary>The published schema, from npm; the rules of the text that a schema cannot say are in <see cref="SarifStandard"/>.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData("\"unheardOf\":1,", 1)]
    public async Task Sarif_is_held_to_the_published_schema(string inserted, int status)
    {
        var schema = Path.Join(Repository.Root, "node_modules", "@microsoft", "jest-sarif");
        Assert.SkipUnless(Directory.Exists(schema), "The npm packages are not installed (npm ci).");
        var log = Log("校舍维修.md").Replace(" ", "", StringComparison.Ordinal);
        log.ShouldContain("\"ruleIndex\":");
        folder.Write("log.sarif", log.Replace("\"ruleIndex\":", inserted + "\"ruleIndex\":", StringComparison.Ordinal));

        var run = await Shell.RunAsync(
            $"node tests/Jixiao.Cli.Tests/Auditing/validate-sarif.cjs '{folder.File("log.sarif")}'"
        );

        run.Status.ShouldBe(status, run.Output + run.Error);
    }

    [Fact]
    public void Sarif_says_what_was_not_checked()
    {
        var file = folder.Write("无年度.md", FaultyForm.Markdown.Replace("2025年", ""));
        using var log = JsonDocument.Parse(CommandRun.Of("audit", "--sarif", file).Output);
        SarifStandard.Faults(log.RootElement).ShouldBeEmpty();
        log.RootElement.GetProperty("runs")[0]
            .GetProperty("invocations")[0]
            .GetProperty("toolExecutionNotifications")
            .EnumerateArray()
            .Select(n => n.GetProperty("associatedRule").GetProperty("id").GetString())
            .ShouldContain(rule => rule == "JX704");
    }

    [Theory]
    [InlineData("version", "\"2.0.0\"", "none of 2.1.0")]
    [InlineData("version", null, "no version")]
    [InlineData("$schema", "\"sarif-schema-2.1.0.json\"", "no absoluteUri")]
    [InlineData("runs", "{}", "no array")]
    [InlineData("runs/0/tool/driver/name", null, "no name")]
    [InlineData("runs/0/tool/driver/name", "\"\"", "is no string")]
    [InlineData("runs/0/tool/driver/language", "\"Chinese\"", "is no language")]
    [InlineData("runs/0/columnKind", "\"bytes\"", "none of")]
    [InlineData("runs/0/colour", "\"red\"", "is not of run")]
    [InlineData("runs/0/results/0/level", "\"fatal\"", "none of")]
    [InlineData("runs/0/results/0/level", "3", "none of")]
    [InlineData("runs/0/results/0/message", "\"text\"", "no object")]
    [InlineData("runs/0/results/0/message/text", null, "no text")]
    [InlineData("runs/0/results/0/ruleIndex", "999", "at 999")]
    [InlineData("runs/0/results/0/ruleIndex", "-1", "is no natural")]
    [InlineData("runs/0/results/0/ruleIndex", "\"0\"", "is no natural")]
    [InlineData("runs/0/results/0/ruleId", "\"JX000\"", "rule JX000 at")]
    [InlineData("runs/0/results/0/partialFingerprints", "{}", "is no fingerprints")]
    [InlineData("runs/0/results/0/partialFingerprints", "{\"jixiao\":\"ab\"}", "is no fingerprints")]
    [InlineData("runs/0/results/0/partialFingerprints", "{\"jixiao/v1\":7}", "is no fingerprints")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"校舍.md\"", "is no uri")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a b.md\"", "is no uri")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a%2.md\"", "is no uri")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a\\\\b.md\"", "is no uri")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", null, "no uri")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region", "{\"startLine\":0}", "is no positive")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region", "{\"startLine\":1.5}", "is no positive")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region", "{}", "no startLine")]
    [InlineData("runs/0/invocations/0/executionSuccessful", "\"true\"", "is no bool")]
    [InlineData("runs/0/tool/driver/rules/1/id", "\"JX102\"", "rule")]
    public void Broken_log_fails(string path, string? value, string fault)
    {
        var log = JsonNode.Parse(Log("校舍维修.md"))!;
        var parts = path.Split('/');
        var parent = parts[..^1].Aggregate(log, (node, part) => int.TryParse(part, out var i) ? node[i]! : node[part]!);
        if (value is null)
        {
            parent.AsObject().Remove(parts[^1]).ShouldBeTrue();
        }
        else
        {
            parent[parts[^1]] = JsonNode.Parse(value);
        }
        using var broken = JsonDocument.Parse(log.ToJsonString());
        SarifStandard.Faults(broken.RootElement).ShouldContain(f => f.Contains(fault, StringComparison.Ordinal));
    }

    private string Log(string name) =>
        CommandRun.Of("audit", "--sarif", folder.Write(name, FaultyForm.Markdown)).Output;
}
