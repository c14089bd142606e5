using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Office;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>A workbook written sheet by sheet; only names are kept of those that are done.</summary>
internal sealed class XlsxBook : IDisposable
{
    private const string Sheet = "spreadsheetml.";
    private const string Main = "xl/workbook.xml";

    private readonly OfficePackage package;
    private readonly List<Entry> entries = [];
    private readonly List<(string Name, string Formula)> names = [];

    public XlsxBook(Stream stream, string title)
    {
        package = new OfficePackage(stream, title);
        package.Add("xl/styles.xml", Sheet + "styles", XlsxStyles.Create());
    }

    private sealed record Entry(string Name, int Part, bool VeryHidden)
    {
        public (int First, int Last)? Repeated { get; set; }
    }

    /// <param name="write">Gives the rows that print again on every page, or null.</param>
    /// <param name="first">Stands before all others, whenever it is written.</param>
    public void Add(
        string name,
        Func<SheetWriter, (int First, int Last)?> write,
        bool first = false,
        bool veryHidden = false
    )
    {
        var entry = new Entry(name, entries.Count + 1, veryHidden);
        entries.Insert(first ? 0 : entries.Count, entry);
        package.Add(
            FormattableString.Invariant($"xl/worksheets/sheet{entry.Part}.xml"),
            Sheet + "worksheet",
            output => entry.Repeated = write(new SheetWriter(output))
        );
    }

    /// <summary>A name for the whole workbook.</summary>
    public void Define(string name, string formula) => names.Add((name, formula));

    public void Finish()
    {
        package.Add(Main, Sheet + "sheet.main", Workbook);
        package.Relate(
            Main,
            entries
                .Select(e => (Id(e), "worksheet", FormattableString.Invariant($"worksheets/sheet{e.Part}.xml")))
                .Append(("rIdStyles", "styles", "styles.xml"))
        );
        package.Finish(Main);
    }

    public void Dispose() => package.Dispose();

    private static string Id(Entry entry) => FormattableString.Invariant($"rId{entry.Part}");

    private void Workbook(MarkupWriter output)
    {
        output.Markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"");
        output.Markup(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>"
        );
        foreach (var entry in entries)
        {
            output.Markup("<sheet name=\"").Text(entry.Name).Markup("\" sheetId=\"").Markup(entry.Part).Markup("\"");
            output
                .Markup(entry.VeryHidden ? " state=\"veryHidden\"" : "")
                .Markup(" r:id=\"")
                .Markup(Id(entry))
                .Markup("\"/>");
        }
        output.Markup("</sheets>");
        var titles = entries.Select((e, i) => (Entry: e, Index: i)).Where(e => e.Entry.Repeated is not null).ToList();
        if (titles.Count + names.Count > 0)
        {
            output.Markup("<definedNames>");
            foreach (var (entry, index) in titles)
            {
                var (from, to) = entry.Repeated!.Value;
                output.Markup("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").Markup(index).Markup("\">");
                output.Text(FormattableString.Invariant($"{XlsxText.Quoted(entry.Name)}!${from}:${to}"));
                output.Markup("</definedName>");
            }
            foreach (var (name, formula) in names)
            {
                output.Markup("<definedName name=\"").Text(name).Markup("\">").Text(formula).Markup("</definedName>");
            }
            output.Markup("</definedNames>");
        }
        output.Markup("</workbook>");
    }
}
