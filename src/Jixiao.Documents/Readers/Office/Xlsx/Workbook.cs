using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string Part, bool Hidden);

/// <summary>What workbook.xml says: the sheets in order and the epoch of the dates.</summary>
internal sealed class Workbook
{
    private const int MostSheets = 10_000;

    private readonly List<SheetEntry> _sheets = [];

    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    public bool From1904 { get; private set; }

    public string? SharedStringsPart { get; private set; }

    public string? StylesPart { get; private set; }

    public static Workbook Read(ZipParts parts, CancellationToken cancellation)
    {
        var workbook = new Workbook();
        var main = Relationships.Of(parts, "", cancellation).First("officeDocument");
        main = main is not null && parts.Has(main) ? main : "xl/workbook.xml";
        var relationships = Relationships.Of(parts, main, cancellation);
        if (parts.TryOpen(main, out var stream))
        {
            using (stream)
            {
                try
                {
                    workbook.ReadSheets(new XmlTokens(stream, cancellation), relationships);
                }
                catch (DamagedPartException) { }
            }
        }
        if (workbook._sheets.Count == 0)
        {
            workbook.TakeSheetsByName(parts);
        }
        workbook.SharedStringsPart = Existing(parts, relationships.First("sharedStrings"), "xl/sharedStrings.xml");
        workbook.StylesPart = Existing(parts, relationships.First("styles"), "xl/styles.xml");
        return workbook;
    }

    private void ReadSheets(XmlTokens tokens, Relationships relationships)
    {
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart)
        {
            if (token != XmlToken.Start)
            {
                continue;
            }
            if (tokens.Name.SequenceEqual("workbookPr"u8))
            {
                From1904 = tokens.Attribute("date1904"u8) is "1" or "true";
            }
            else if (tokens.Name.SequenceEqual("sheet"u8) && _sheets.Count < MostSheets)
            {
                var id = tokens.Attribute("id"u8);
                var hidden = tokens.Attribute("state"u8) is "hidden" or "veryHidden";
                if (relationships.Target(id) is { } part && relationships.Kind(id) == "worksheet")
                {
                    _sheets.Add(new SheetEntry(tokens.Attribute("name"u8) ?? "", part, hidden));
                }
            }
        }
    }

    /// <summary>When the workbook part or its relationships are lost, the sheets themselves may still be there.</summary>
    private void TakeSheetsByName(ZipParts parts)
    {
        var found = parts
            .Names.Where(n =>
                n.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase)
                && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            )
            .OrderBy(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal)
            .Take(MostSheets);
        foreach (var part in found)
        {
            _sheets.Add(new SheetEntry(Path.GetFileNameWithoutExtension(part), part, Hidden: false));
        }
    }

    private static string? Existing(ZipParts parts, string? named, string usual) =>
        named is not null && parts.Has(named) ? named
        : parts.Has(usual) ? usual
        : null;
}
