using System.Reflection;
using Jixiao.Audit.Rules;

namespace Jixiao.Audit.Tests.Engine;

public sealed class RuleCatalogTests
{
    /// <summary>What a rule may appeal to; anything that none of these says is practice.</summary>
    private static readonly string[] Policies =
    [
        RuleAbout.Practice,
        "财预〔2015〕88号",
        "财预〔2019〕136号",
        "财预〔2020〕10号",
        "财预〔2021〕101号",
        "《预算法》第十三条",
    ];

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Id)];

    [Fact]
    public void Catalogue_has_every_rule_class() =>
        typeof(Rule)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract)
            .Except(RuleCatalog.All.Select(r => r.GetType()))
            .ShouldBeEmpty("RuleCatalog.cs needs a line for each");

    [Fact]
    public void Catalogue_is_in_order_and_uses_no_id_twice()
    {
        var ids = RuleCatalog.All.Select(r => r.Id).ToList();
        ids.ShouldBe(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_stands_where_its_id_says(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        rule.GetType().Name.ShouldStartWith(id);
        rule.GetType().Namespace.ShouldBe($"Jixiao.Audit.Rules.{rule.About.Category}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_explains_itself_in_Chinese(string id)
    {
        var about = RuleCatalog.Find(id)!.About;
        about.Title.ShouldNotEndWith("。");
        foreach (var text in new[] { about.What, about.Why, about.HowToMend })
        {
            text.ShouldEndWith("。");
            text.Count(c => c is >= '\u4E00' and <= '\u9FFF').ShouldBeGreaterThan(10);
        }
        Policies.Contains(about.Basis, StringComparer.Ordinal).ShouldBeTrue(about.Basis);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_firing_and_silent_cases(string id)
    {
        var cases = typeof(RuleTests)
            .Assembly.GetTypes()
            .Where(t => t.Name == id + "Tests")
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(m => m.GetCustomAttributes<FactAttribute>().Any())
            .Select(m => m.Name)
            .ToList();
        cases.ShouldContain(
            c => c.StartsWith(id + "_fires_", StringComparison.Ordinal),
            $"{id}Tests needs {id}_fires_when_…"
        );
        cases.ShouldContain(
            c => c.StartsWith(id + "_silent_when_", StringComparison.Ordinal),
            $"{id}Tests needs {id}_silent_when_…"
        );
    }
}
