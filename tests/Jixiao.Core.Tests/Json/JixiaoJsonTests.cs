using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Core.Tests.Json;

public sealed class JixiaoJsonTests
{
    [Fact]
    public void The_sample_form_leaves_no_field_at_its_default()
    {
        ShouldBeSet(SampleForms.Full);
        ShouldBeSet(SampleForms.Full.Funds);
        ShouldBeSet(SampleForms.Full.Indicators[0]);
        ShouldBeSet(SampleForms.Full.Suggestions[0]);
    }

    [Fact]
    public void A_form_with_every_field_set_comes_back_the_same() => ShouldComeBack(SampleForms.Full);

    [Fact]
    public void An_empty_form_comes_back_the_same()
    {
        var form = new Form { Subject = FormSubject.Department, Stage = FormStage.Target };

        ShouldComeBack(form);
    }

    [Theory]
    [InlineData("""{"subject":"project","stage":"target","indicators":[{}]}""")]
    [InlineData(
        """
            {"subject":"project","stage":"target","goals":null,"goalResults":null,"tasks":null,"duties":null,"notes":null,
            "attributes":null,"suggestions":null,"funds":{"lines":null},"indicators":[{"attributes":null}]}
            """
    )]
    public void Form_with_absent_lists_is_read_with_empty_ones(string json)
    {
        var form = JsonSerializer.Deserialize(json, JixiaoJson.Contract.Form)!;

        form.Goals.ShouldBeEmpty();
        form.GoalResults.ShouldBeEmpty();
        form.Tasks.ShouldBeEmpty();
        form.Duties.ShouldBeEmpty();
        form.Notes.ShouldBeEmpty();
        form.Attributes.ShouldBeEmpty();
        form.Suggestions.ShouldBeEmpty();
        form.Funds.Lines.ShouldBeEmpty();
        form.Indicators.ShouldHaveSingleItem().Attributes.ShouldBeEmpty();
    }

    [Fact]
    public void Any_form_comes_back_the_same() =>
        Property.Holds(
            SampleForms.Any,
            form =>
            {
                ShouldComeBack(form);
                return true;
            },
            200
        );

    [Fact]
    public void Form_has_the_keys_of_the_contract_in_its_order() =>
        Keys(Document.RootElement)
            .ShouldBe([
                "subject",
                "stage",
                "title",
                "fiscalYear",
                "division",
                "unit",
                "competentDepartment",
                "project",
                "status",
                "funds",
                "goals",
                "goalResults",
                "tasks",
                "duties",
                "indicators",
                "totalScore",
                "grade",
                "notes",
                "attributes",
                "suggestions",
                "source",
            ]);

    [Fact]
    public void Funds_has_the_keys_of_the_contract_in_its_order() =>
        Keys(Document.RootElement.GetProperty("funds"))
            .ShouldBe([
                "totalYuan",
                "lifetimeYuan",
                "fiscalYuan",
                "otherYuan",
                "carriedOverYuan",
                "specialAccountYuan",
                "unitFundsYuan",
                "basicYuan",
                "projectYuan",
                "incomeYuan",
                "expenditureYuan",
                "initialYuan",
                "adjustedYuan",
                "executedYuan",
                "forecastYuan",
                "executionRate",
                "executionWeight",
                "executionScore",
                "printedUnit",
                "lines",
            ]);

    [Fact]
    public void Indicator_has_the_keys_of_the_contract_in_its_order() =>
        Keys(Document.RootElement.GetProperty("indicators")[0])
            .ShouldBe([
                "level1",
                "level2",
                "name",
                "comparison",
                "value",
                "unit",
                "valueText",
                "weight",
                "explanation",
                "standardSource",
                "plannedValue",
                "standardValue",
                "threeYearAverage",
                "lastYear",
                "historySource",
                "activities",
                "duty",
                "actual",
                "forecast",
                "score",
                "deviation",
                "likelihood",
                "attributes",
                "printedLevel1",
                "printedLevel2",
                "confidence",
                "source",
            ]);

    [Fact]
    public void The_small_parts_have_the_keys_of_the_contract()
    {
        var form = Document.RootElement;
        Keys(form.GetProperty("unit")).ShouldBe(["code", "name"]);
        Keys(form.GetProperty("tasks")[0]).ShouldBe(["name", "content", "yuan"]);
        Keys(form.GetProperty("duties")[0]).ShouldBe(["number", "name", "goal"]);
        Keys(form.GetProperty("funds").GetProperty("lines")[0]).ShouldBe(["label", "yuan", "printed"]);
        Keys(form.GetProperty("attributes")[0]).ShouldBe(["label", "value"]);
        Keys(form.GetProperty("suggestions")[0]).ShouldBe(["code", "message", "target", "from", "to", "evidence"]);
        Keys(form.GetProperty("suggestions")[0].GetProperty("target")).ShouldBe(["indicator", "field"]);
        Keys(form.GetProperty("source")).ShouldBe(["page", "sheet", "line", "row", "column"]);
    }

    [Fact]
    public void What_is_not_there_is_null_and_the_extras_are_left_out()
    {
        var form = new Form
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Indicators = [new Indicator()],
        };
        using var json = JsonDocument.Parse(Write(form));

        foreach (
            var key in new[] { "title", "fiscalYear", "division", "unit", "competentDepartment", "project", "status" }
        )
        {
            json.RootElement.GetProperty(key).ValueKind.ShouldBe(JsonValueKind.Null);
        }
        json.RootElement.GetProperty("funds").GetProperty("executedYuan").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("source").GetProperty("page").ValueKind.ShouldBe(JsonValueKind.Null);
        Keys(json.RootElement).Count(k => k == "totalScore").ShouldBe(0);
        Keys(json.RootElement.GetProperty("funds")).Count(k => k == "initialYuan").ShouldBe(0);
        Keys(json.RootElement.GetProperty("indicators")[0]).Count(k => k == "forecast").ShouldBe(0);
    }

    [Fact]
    public void Values_are_written_as_the_contract_shows_them()
    {
        var json = Write(SampleForms.Full);

        json.ShouldContain("\"subject\":\"project\",\"stage\":\"selfEvaluation\"");
        json.ShouldContain("\"comparison\":\"≥\"");
        json.ShouldContain("\"label\":\"其中：财政拨款\",\"yuan\":\"140000.00\",\"printed\":\"14\"");
        json.ShouldContain("\"confidence\":0.75");
        json.ShouldNotContain("\\u");
    }

    [Fact]
    public void Every_comparison_comes_back_from_its_sign()
    {
        foreach (var comparison in Enum.GetValues<Comparison>())
        {
            Comparisons.FromSign(comparison.Sign()).ShouldBe(comparison);
            var form = SampleForms.Full with { Indicators = [new Indicator { Comparison = comparison }] };
            Read(Write(form)).Indicators[0].Comparison.ShouldBe(comparison);
        }
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_a_replacement_character()
    {
        var read = Read(Write(SampleForms.Full with { Title = "前\uD800后" }));

        read.Title.ShouldBe("前\uFFFD后");
    }

    [Theory]
    [InlineData("{\"subject\":\"school\",\"stage\":\"target\"}")]
    [InlineData("{\"subject\":\"project\"}")]
    [InlineData("{\"subject\":\"project\",\"stage\":\"target\",\"indicators\":[{\"comparison\":\"≠\"}]}")]
    [InlineData("{\"subject\":\"project\",\"stage\":\"target\",\"source\":5}")]
    [InlineData("{\"subject\":\"project\",\"stage\":\"target\",\"source\":{\"page\":\"one\"}}")]
    [InlineData("{\"subject\":\"project\",\"stage\":\"target\",\"funds\":{\"totalYuan\":\"many\"}}")]
    [InlineData("[]")]
    public void JSON_that_is_no_form_is_refused_as_such(string json) => Should.Throw<JsonException>(() => Read(json));

    [Fact]
    public void Diagnostics_are_written_in_the_words_of_the_contract() =>
        JsonSerializer
            .Serialize(new Diagnostic("no-text", Severity.Warning, "无文字", new(3)), JixiaoJson.Contract.Diagnostic)
            .ShouldBe(
                "{\"code\":\"no-text\",\"severity\":\"warning\",\"message\":\"无文字\","
                    + "\"source\":{\"page\":3,\"sheet\":null,\"line\":null,\"row\":null,\"column\":null}}"
            );

    private static JsonDocument Document { get; } = JsonDocument.Parse(Write(SampleForms.Full));

    private static void ShouldComeBack(Form form)
    {
        var json = Write(form);
        var read = Read(json);
        DeepEquality.ShouldHold(read, form, "form");
        Write(read).ShouldBe(json);
    }

    private static string Write(Form form) => JsonSerializer.Serialize(form, JixiaoJson.Contract.Form);

    private static Form Read(string json) => JsonSerializer.Deserialize(json, JixiaoJson.Contract.Form)!;

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    /// <summary>The enums count as set when one of the two differs from its default: they are required.</summary>
    private static void ShouldBeSet<T>(T value)
    {
        foreach (var property in typeof(T).GetProperties().Where(p => p.PropertyType != typeof(FormSubject)))
        {
            var set = property.GetValue(value);
            var isDefault =
                set is null or "" or System.Collections.ICollection { Count: 0 }
                || (property.PropertyType.IsValueType && set.Equals(Activator.CreateInstance(property.PropertyType)));
            isDefault.ShouldBeFalse($"{typeof(T).Name}.{property.Name}");
        }
    }
}
