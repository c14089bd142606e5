using Jixiao.Core.Sources;
using Jixiao.Documents.Exports.Offline;
using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xlsx.Around;
using Jixiao.Documents.Readers.Office.Xml;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>Reads workbooks of Excel 2007 and later: a table a sheet, numbers as the workbook shows them.</summary>
public sealed class XlsxReader : IDocumentReader
{
    private const int LargePart = 64 << 10;

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var parts = ZipParts.Open(bytes, new UnpackedBudget(limits.UnpackedBytes));
        var reading = new Reading(parts, limits, cancellation);
        try
        {
            reading.ReadSheets();
        }
        catch (UnpackedTooLargeException)
        {
            reading.Diagnostics.Add(OfficeDiagnostics.UnpacksTooLarge(limits.UnpackedBytes));
        }
        if (parts.Damaged)
        {
            reading.Diagnostics.Add(OfficeDiagnostics.Damaged("", reading.Blocks.Count > 0));
        }
        return new SourceDocument(reading.Blocks, reading.Diagnostics);
    }

    private sealed class Reading(ZipParts parts, ReadingLimits limits, CancellationToken cancellation)
    {
        private readonly CellBudget _budget = new(limits);
        private readonly CellTexts _texts = new();

        public List<SourceBlock> Blocks { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void ReadSheets()
        {
            var workbook = Workbook.Read(parts, cancellation);
            if (workbook.Sheets.Count == 0 && !parts.Damaged)
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged("xl/workbook.xml", somethingWasRead: false));
            }
            var shared = new SharedStrings(_texts);
            if (workbook.SharedStringsPart is { } stringsPart && parts.TryOpen(stringsPart, out var strings))
            {
                using var ahead = Ahead(stringsPart, strings);
                shared.Read(ahead, limits, cancellation);
                if (shared.Damaged)
                {
                    Diagnostics.Add(OfficeDiagnostics.Damaged(stringsPart, somethingWasRead: true));
                }
                if (shared.Full)
                {
                    Diagnostics.Add(OfficeDiagnostics.TooManyTexts(shared.Count));
                }
            }
            var texts = new CellText(
                _texts,
                shared,
                ReadStyles(workbook.StylesPart),
                workbook.From1904,
                limits.CellCharacters
            );
            foreach (var sheet in workbook.Sheets)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadSheet(sheet, texts);
            }
            if (shared.Cut || texts.Cut)
            {
                Diagnostics.Add(OfficeDiagnostics.CellTooLong(limits.CellCharacters, default));
            }
        }

        private StyleSheet ReadStyles(string? part)
        {
            if (part is null || !parts.TryOpen(part, out var stream))
            {
                return StyleSheet.Empty;
            }
            using (stream)
            {
                try
                {
                    return StyleSheet.Read(new XmlTokens(stream, cancellation));
                }
                catch (DamagedPartException)
                {
                    Diagnostics.Add(OfficeDiagnostics.Damaged(part, somethingWasRead: true));
                    return StyleSheet.Empty;
                }
            }
        }

        private void ReadSheet(SheetEntry sheet, CellText texts)
        {
            if (_budget.Exhausted)
            {
                return;
            }
            if (!parts.TryOpen(sheet.Part, out var stream))
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged(sheet.Part, somethingWasRead: false, sheet.Name));
                return;
            }
            var scanner = new SheetScanner(new SheetRows(sheet.Name, _texts), texts, _budget);
            try
            {
                using var ahead = Ahead(sheet.Part, stream);
                scanner.Scan(ahead, cancellation);
            }
            catch (DamagedPartException)
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged(sheet.Part, scanner.Rows.Count > 0, sheet.Name));
            }
            finally
            {
                Keep(sheet, scanner);
            }
        }

        private void Keep(SheetEntry sheet, SheetScanner scanner)
        {
            var place = new SourceRef(Sheet: sheet.Name);
            if (
                sheet.Hidden
                && scanner.Rows.Count > 0
                && OfflineStamp.Read(sheet.Name, scanner.Rows.ToTable()) is { } stamp
            )
            {
                Diagnostics.Add(stamp);
                return;
            }
            var floating = new FloatingText(sheet.Name, scanner.Rows, ReadShapes(sheet));
            Blocks.AddRange(SheetBlocks.Of(floating, scanner.Margins, place));
            SheetDiagnostics.Add(Diagnostics, place, sheet.Hidden, scanner.HiddenRows, scanner.HiddenColumns);
            if (scanner.TooManyRows)
            {
                Diagnostics.Add(OfficeDiagnostics.TooManyRows(CellReference.MostRows, place));
            }
            if (_budget.Exhausted)
            {
                Diagnostics.Add(OfficeDiagnostics.TooManyCells(limits, _budget.Kept, place));
            }
        }

        private List<SheetShape> ReadShapes(SheetEntry sheet)
        {
            var shapes = new List<SheetShape>();
            var part = Relationships.Of(parts, sheet.Part, cancellation).First("drawing");
            if (part is null || !parts.TryOpen(part, out var stream))
            {
                return shapes;
            }
            using (stream)
            {
                try
                {
                    Drawing.Read(new XmlTokens(stream, cancellation), new TextBuffer(limits.CellCharacters), shapes);
                }
                catch (DamagedPartException)
                {
                    Diagnostics.Add(OfficeDiagnostics.Damaged(part, somethingWasRead: true, sheet.Name));
                }
            }
            return shapes.FindAll(s => _budget.TakeParagraph(s.Text.Length));
        }

        private Stream Ahead(string part, Stream stream) =>
            parts.PackedLength(part) > LargePart ? new ReadAheadStream(stream) : stream;
    }
}
