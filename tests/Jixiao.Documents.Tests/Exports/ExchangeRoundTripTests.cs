using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Corpus;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Documents.Exports.Exchange;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>Whatever a form holds goes out under the names of the exchange and comes in again; only places are left out.</summary>
public sealed class ExchangeRoundTripTests
{
    private const int Generated = 120;

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void Forms_of_corpus_and_generator_come_back_equal(string format)
    {
        var generator = new GeneratedForms(11);
        List<Form> forms = [.. Corpus(), .. Enumerable.Range(0, Generated).Select(_ => generator.Next())];
        forms.AddRange(forms.Take(20).Select(f => f with { Indicators = [] }));

        var reading = Read(format, forms);

        reading
            .Diagnostics.Where(d => d.Code is not ("exchange-profile" or "exchange-unknown-columns"))
            .ShouldBeEmpty();
        reading.Forms.Count.ShouldBe(forms.Count);
        for (var f = 0; f < forms.Count; f++)
        {
            Plain(reading.Forms[f]).ShouldBe(Plain(forms[f]), $"{format}, form {f}");
        }
    }

    [Fact]
    public void A_list_that_was_damaged_is_named_and_the_rest_is_read()
    {
        var form = new Form
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Approval,
            Unit = new("205", "清河县水务局"),
            Tasks = [new("河道清淤", "清淤十二公里", null)],
            Status = "绩效处终审已审",
        };
        var csv = System.Text.Encoding.UTF8.GetString(Write("csv", [form]));
        csv.ShouldContain("十二公里");
        var damaged = csv.Replace("十二公里", "十二公里\"\"\"\"", StringComparison.Ordinal);

        var reading = Read("csv", System.Text.Encoding.UTF8.GetBytes(damaged));

        reading.Diagnostics.Single(d => d.Code == "exchange-broken-list").Message.ShouldContain("JIXIAO_TASKS");
        reading.Forms.ShouldHaveSingleItem().Status.ShouldBe("绩效处终审已审");
    }

    private static IEnumerable<Form> Corpus()
    {
        var folder = CorpusFolder.Find();
        foreach (var document in Catalog.Documents)
        {
            var file = CorpusFolder.File(folder, document.Name, "docx");
            foreach (var form in FormReader.Read(file, File.ReadAllBytes(file)).Forms)
            {
                yield return form;
            }
        }
    }

    /// <summary>As JSON, without places; further cells by their labels, since columns have an order of their own.</summary>
    private static string Plain(Form form) =>
        JsonSerializer.Serialize(
            form with
            {
                Source = default,
                Indicators =
                [
                    .. form.Indicators.Select(i =>
                        i with
                        {
                            Source = default,
                            Attributes = [.. i.Attributes.OrderBy(a => a.Label, StringComparer.Ordinal)],
                        }
                    ),
                ],
            },
            JixiaoJson.Contract.Form
        );

    private static byte[] Write(string format, IEnumerable<Form> forms)
    {
        using var stream = new MemoryStream();
        ExchangeExport.Write(stream, format, forms);
        return stream.ToArray();
    }

    private static DocumentReading Read(string format, IEnumerable<Form> forms) => Read(format, Write(format, forms));

    private static DocumentReading Read(string format, byte[] bytes) =>
        FormReader.Read("exchange." + format, bytes, cancellation: TestContext.Current.CancellationToken);
}
