using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>Rows under the field names of the exchange profile as forms. Columns that the profile does not know stay with their indicator.</summary>
internal static class ExchangeImport
{
    /// <summary>A table with fewer known headings in its first row is some other table.</summary>
    private const int LeastKnown = 4;

    /// <summary>Null when no table of the document is an exchange.</summary>
    public static (IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics)? Read(SourceDocument document)
    {
        var forms = new List<Form>();
        var diagnostics = new List<Diagnostic>();
        var found = false;
        foreach (var table in document.Blocks.OfType<SourceTable>())
        {
            if (
                LooksLikeNames(table)
                && ExchangeHeading.Of(table, ExchangeProfile.Default) is { } heading
                && heading.Known >= LeastKnown
            )
            {
                found = true;
                forms.AddRange(Forms(table, heading, diagnostics.Add));
                diagnostics.AddRange(heading.Diagnostics(table.Place));
            }
        }
        return found ? (forms, diagnostics) : null;
    }

    /// <summary>Asked of every table of every document, so that the profile is loaded only for one that may need it.</summary>
    private static bool LooksLikeNames(SourceTable table)
    {
        var names = 0;
        if (table.Rows.Count > 0)
        {
            foreach (var cell in table.Rows[0].Cells)
            {
                names +=
                    cell.Text.Contains('_', StringComparison.Ordinal) && System.Text.Ascii.IsValid(cell.Text) ? 1 : 0;
            }
        }
        return names >= LeastKnown;
    }

    private static IEnumerable<Form> Forms(SourceTable table, ExchangeHeading heading, Action<Diagnostic> doubts)
    {
        var forms = new List<ExchangeForm>();
        for (var r = 1; r < table.Rows.Count; r++)
        {
            var row = new ExchangeRow(table.Rows[r], heading);
            if (row.IsEmpty)
            {
                continue;
            }
            if (forms.Count == 0 || forms[^1].Key != row.FormKey)
            {
                forms.Add(new ExchangeForm(row, heading, doubts));
            }
            forms[^1].Add(row);
        }
        return forms.Select(f => f.Form());
    }
}

/// <summary>Which column holds what.</summary>
internal sealed record ExchangeHeading(
    IReadOnlyDictionary<int, ExchangeColumn> Columns,
    IReadOnlyDictionary<int, string> Unknown
)
{
    public int Known => Columns.Count;

    public bool Has(ExchangeField field) => Columns.Values.Any(c => c.Field == field);

    public string Name(ExchangeField field) => Columns.Values.First(c => c.Field == field).Name;

    public static ExchangeHeading? Of(SourceTable table, ExchangeProfile profile)
    {
        if (table.Rows.Count == 0)
        {
            return null;
        }
        var byName = profile.Columns.ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);
        var columns = new Dictionary<int, ExchangeColumn>();
        var unknown = new Dictionary<int, string>();
        foreach (var cell in table.Rows[0].Cells)
        {
            var name = cell.Text.Trim();
            if (byName.TryGetValue(name, out var column))
            {
                columns[cell.Column] = column;
            }
            else if (name.Length > 0)
            {
                unknown[cell.Column] = name;
            }
        }
        return new(columns, unknown);
    }

    public IEnumerable<Diagnostic> Diagnostics(SourceRef place)
    {
        yield return new(
            "exchange-profile",
            Severity.Info,
            $"按交换字段名（{ExchangeProfile.Default.Name}）读取，未声明符合任何标准。",
            place
        );
        if (Unknown.Count > 0)
        {
            yield return new(
                "exchange-unknown-columns",
                Severity.Warning,
                $"有 {Unknown.Count} 栏不在交换字段名之列：{string.Join('、', Unknown.Values)}。内容已保留为指标的附加栏（没有指标的行保留为表的附加项），请核对是否要改用已知的字段名。",
                place
            );
        }
    }
}
