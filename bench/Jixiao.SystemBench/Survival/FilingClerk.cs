using System.Net;
using System.Text.Json;
using Jixiao.SystemBench.Running;

namespace Jixiao.SystemBench.Survival;

/// <summary>
/// A clerk at work over HTTP as the editor does it: two cells of a row in one batch, both with the same number; now and then a submission and
/// its withdrawal. What gets no answer is sent again under its own name when the system is back.
/// </summary>
internal sealed class FilingClerk(Visitor visitor, int number, int clerks, Ledger ledger)
{
    private readonly Random random = new(number);
    private readonly List<Drafted> forms = [];
    private Batch? unanswered;
    private int serial;

    /// <summary>Drafts that the clerk may change and that have no error: they can be submitted.</summary>
    public async Task FindFormsAsync(CancellationToken cancellation)
    {
        var list = await visitor.ReadAsync("/api/forms?size=200", cancellation);
        foreach (var row in list.GetProperty("rows").EnumerateArray())
        {
            if (row.GetProperty("state").GetString() == "draft" && row.GetProperty("errors").GetInt32() == 0)
            {
                var id = row.GetProperty("id");
                var path = $"/api/forms/{id.GetProperty("division")}/{id.GetProperty("year")}/{id.GetProperty("id")}";
                forms.Add(new Drafted(path) { Rows = await RowsAsync(path, cancellation) });
            }
        }
        if (forms.Count == 0)
        {
            throw new InvalidOperationException($"{visitor.Login} has no draft to work on.");
        }
    }

    /// <summary>Works until told to stop, or until the system does not answer.</summary>
    public async Task WorkAsync(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                if (unanswered is null && random.Next(12) == 0)
                {
                    await SubmitAsync(forms[random.Next(forms.Count)]);
                }
                else
                {
                    await EditAsync();
                }
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // Killed under our hands: what we had sent stays unanswered.
        }
    }

    private async Task EditAsync()
    {
        if (unanswered is null)
        {
            var form = forms[random.Next(forms.Count)];
            // Rows are dealt out, so that each has one writer and what must stand in it is known.
            var own = form.Rows.Where((_, i) => i % clerks == number).ToList();
            if (own.Count == 0)
            {
                forms.Remove(form);
                return;
            }
            unanswered = new Batch(form, own[random.Next(own.Count)], ++serial, Guid.NewGuid());
            ledger.Send(unanswered.OwnRow, serial);
        }
        var batch = unanswered;
        var (status, answer) = await visitor.PostAsync(batch.Form.Path + "/edits", batch.Body, CancellationToken.None);
        unanswered = null;
        if (status == HttpStatusCode.OK && answer.GetProperty("conflicts").GetArrayLength() == 0)
        {
            batch.Form.Revision = answer.GetProperty("revision").GetInt64();
            batch.Row.Serial = batch.Serial;
            ledger.Acknowledge(batch.OwnRow, batch.Serial, batch.Edit, batch.Form.Revision);
            return;
        }
        ledger.Refuse(batch.OwnRow);
        // Another clerk may have handed the form in; nothing else stands in the way.
        if (status != HttpStatusCode.UnprocessableEntity)
        {
            throw new InvalidOperationException(
                $"An edit of {visitor.Login} was answered with {(int)status}: {answer}"
            );
        }
    }

    private async Task SubmitAsync(Drafted form)
    {
        var view = await visitor.ReadAsync(form.Path, CancellationToken.None);
        var revision = view.GetProperty("revision").GetInt64();
        var (status, answer) = await visitor.PostAsync(form.Path + "/submit", new { revision }, CancellationToken.None);
        if (status != HttpStatusCode.OK)
        {
            return;
        }
        ledger.Acknowledge(form.Path, answer.GetInt32());
        (status, _) = await visitor.PostAsync(form.Path + "/withdraw", new { }, CancellationToken.None);
        if (status == HttpStatusCode.OK)
        {
            ledger.AcknowledgeWithdrawal();
        }
    }

    private async Task<List<Row>> RowsAsync(string path, CancellationToken cancellation)
    {
        var view = await visitor.ReadAsync(path, cancellation);
        var names = view.GetProperty("body").GetProperty("indicators").EnumerateArray();
        return [.. Keys(view).Zip(names, (key, row) => new Row(key, row.GetProperty("name").GetString()!))];
    }

    /// <summary>Names of the indicator rows, in order.</summary>
    internal static IEnumerable<string> Keys(JsonElement view) =>
        view.GetProperty("keys")
            .GetProperty("lists")
            .GetProperty("indicators")
            .EnumerateArray()
            .Select(k => k.GetString()!);

    private sealed record Drafted(string Path)
    {
        public long Revision { get; set; } = 1;

        public required List<Row> Rows { get; init; }
    }

    /// <summary>An indicator, as the clerk last saw it.</summary>
    private sealed record Row(string Key, string First)
    {
        /// <summary>Of the batch that stands in it; 0: none yet.</summary>
        public int Serial { get; set; }

        public string Name(int number) => number == 0 ? First : FormattableString.Invariant($"{First}（{number}）");

        public static string? Explanation(int number) =>
            number == 0 ? null : FormattableString.Invariant($"按实际完成数统计（{number}）");
    }

    /// <summary>Made once: sent again, it is the same.</summary>
    private sealed record Batch(Drafted Form, Row Row, int Serial, Guid Edit)
    {
        public OwnRow OwnRow { get; } = new(Form.Path, Row.Key);

        public object Body { get; } = new
        {
            editId = Edit,
            baseRevision = Form.Revision,
            changes = new object[]
            {
                new
                {
                    op = "set",
                    path = $"/indicators/{Row.Key}/name",
                    from = Row.Name(Row.Serial),
                    to = Row.Name(Serial),
                },
                new
                {
                    op = "set",
                    path = $"/indicators/{Row.Key}/explanation",
                    from = Row.Explanation(Row.Serial),
                    to = Row.Explanation(Serial),
                },
            },
        };
    }
}
