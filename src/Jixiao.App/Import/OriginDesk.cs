using Jixiao.App.Filing;
using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Import;

/// <summary>Where a cell of a form comes from: its place in the document, what was read there, and what the reader doubted.</summary>
public sealed class OriginDesk(Database database, SourceDesk sources)
{
    private const string Tried = "查看这一格的来源";

    /// <param name="cell">As edits name it: "/indicators/r3/weight".</param>
    public async Task<Outcome<CellOrigin>> OfCellAsync(
        Actor actor,
        FormId form,
        string cell,
        CancellationToken cancellation = default
    )
    {
        var (import, stored, index) = await FindAsync(actor, form, cancellation);
        if (stored is null)
        {
            return StoredForm.NotFound(Tried);
        }
        if (import?.Reading?.Forms.ElementAtOrDefault(index) is not { } read)
        {
            return Without("这张表不是从文件导入的", "有疑问请问填表的人，或看版本和佐证材料");
        }
        if (CellPath.Parse(cell) is not { } path)
        {
            return Without("没有这一格", "请在表里点一格再按 Alt+S");
        }
        var (place, was) = path.List == "indicators" ? OfRow(stored, read, path) : (read.Source, Head(read, path));
        if (place == default)
        {
            return Without("这一行是填表时新加的，原文件里没有", "有疑问请问填表的人");
        }
        var around = await sources.AroundAsync(actor, import.Id, place, cancellation);
        if (around.Refusal is { } refusal)
        {
            return refusal;
        }
        var doubts = Doubts
            .Of(import.Reading, import.Decisions)
            .Where(d => d.Form == index && (d.Source == place || d.Path == cell))
            .ToList();
        return new CellOrigin(import.Id, import.FileName, place, was, doubts, around.Value);
    }

    private async Task<(StoredImport? Import, StoredForm? Form, int Index)> FindAsync(
        Actor actor,
        FormId form,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.FindAsync(work, form, cancellation) is not { } stored)
        {
            return default;
        }
        var from = await work.FindAsync(
            """
            select import_id, import_form from form
            where division_code = $1 and fiscal_year = $2 and form_id = $3 and import_id is not null
            """,
            r => (Import: r.GetGuid(0), Index: r.GetInt32(1)),
            [form.Division, form.Year, form.Id],
            cancellation
        );
        return from.Import == default
            ? (null, stored, 0)
            : (
                await StoredImport.FindAsync(work, new(form.Division, form.Year, from.Import), cancellation),
                stored,
                from.Index
            );
    }

    /// <summary>A row keeps its place in the document wherever it was moved, and what was read of it is found by that place.</summary>
    private static (SourceRef Place, string? Was) OfRow(StoredForm form, Form read, CellPath path)
    {
        var list = FormLists.Find("indicators")!;
        var at = path.Key is { } key ? form.Keys.Find("indicators", key) : -1;
        if (at < 0 || form.Body.Indicators[at].Source is var place && place == default)
        {
            return default;
        }
        var was = read.Indicators.Index().FirstOrDefault(r => r.Item.Source == place, (-1, null!)).Index;
        return (place, was < 0 || list.KindOf(path.Field) is null ? null : list.Get(read, was, path.Field));
    }

    private static string? Head(Form read, CellPath path) =>
        path.List is null && FormLists.Head.TryGetValue(path.Field, out var cell) ? cell.Get(read) : null;

    private static Refusal Without(string why, string whatToDo) => new("no-source", Tried, why, null, whatToDo);
}

/// <param name="Place">The cell of the section to frame.</param>
/// <param name="Was">What was read there; null where the document left it empty.</param>
/// <param name="Doubts">The reader's, with what was decided.</param>
public sealed record CellOrigin(
    ImportId Import,
    string FileName,
    SourceRef Place,
    string? Was,
    IReadOnlyList<ImportDoubt> Doubts,
    SourceSection Section
);
