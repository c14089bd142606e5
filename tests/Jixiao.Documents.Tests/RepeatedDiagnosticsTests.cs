using Jixiao.Core.Sources;

namespace Jixiao.Documents.Tests;

public sealed class RepeatedDiagnosticsTests
{
    [Fact]
    public void Bounded_keeps_the_first_of_a_code_and_counts_the_others()
    {
        var many = Enumerable.Range(1, 1_000).Select(line => Of("unplaced-text", line));

        var kept = RepeatedDiagnostics.Bounded([.. many, Of("no-form", 1)]);

        kept.Count(d => d.Code == "unplaced-text").ShouldBe(RepeatedDiagnostics.Most + 1);
        kept[^1].Message.ShouldContain("另有 700 处");
        kept.ShouldContain(d => d.Code == "no-form");
    }

    [Fact]
    public void Bounded_leaves_few_as_they_are()
    {
        var few = Enumerable.Range(1, 200).Select(line => Of("unplaced-text", line)).ToList();

        RepeatedDiagnostics.Bounded(few).ShouldBe(few);
    }

    private static Diagnostic Of(string code, int line) =>
        new(code, Severity.Warning, $"第 {line} 行没有读出，请核对。", new SourceRef(Line: line));
}
