using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Readers.Office.Xlsx.Around;
using Jixiao.Documents.Readers.Office.Xlsx.Formats;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Legacy;

/// <summary>Reads workbooks of Excel 97–2003 through ExcelDataReader; numbers are printed with our own formats.</summary>
public sealed class XlsReader : IDocumentReader
{
    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var reading = new Reading(bytes.Span, limits, cancellation);
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var workbook = ExcelReaderFactory.CreateReader(
                stream,
                new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") }
            );
            reading.ReadSheets(workbook);
        }
        catch (InvalidPasswordException)
        {
            reading.Diagnostics.Add(OfficeDiagnostics.PasswordProtected);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            // ExcelDataReader meets broken records with whatever exception its code happens to run into.
            reading.Diagnostics.Add(OfficeDiagnostics.Damaged("", reading.Blocks.Count > 0));
        }
        return new SourceDocument(reading.Blocks, reading.Diagnostics);
    }

    private sealed class Reading
    {
        /// <summary>Cells of blank rows that cost nothing: a workbook may say that it has 65,535 rows and columns, and have none.</summary>
        private const long MostBlank = 10_000_000;

        private readonly ReadingLimits limits;
        private readonly CancellationToken cancellation;
        private readonly CellBudget _budget;
        private readonly List<BiffSheet> _besides;
        private int _sheets;
        private long _blank;
        private bool _cut;
        private readonly List<string> _row = [];
        private readonly CellTexts _texts = new();
        private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

        public Reading(ReadOnlySpan<byte> file, ReadingLimits limits, CancellationToken cancellation)
        {
            this.limits = limits;
            this.cancellation = cancellation;
            _budget = new CellBudget(limits);
            var stream = OleDirectory.IsOle(file)
                ? OleDirectory.Stream(file, "Workbook") ?? OleDirectory.Stream(file, "Book")
                : null;
            _besides = BiffSheet.ReadAll(stream, limits.CellCharacters);
        }

        public List<SourceBlock> Blocks { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void ReadSheets(IExcelDataReader workbook)
        {
            do
            {
                ReadSheet(workbook);
            } while (!_budget.Exhausted && workbook.NextResult());
            if (_cut)
            {
                Diagnostics.Add(OfficeDiagnostics.CellTooLong(limits.CellCharacters, default));
            }
        }

        private void ReadSheet(IExcelDataReader workbook)
        {
            var sheet = workbook.Name;
            var besides = _sheets < _besides.Count ? _besides[_sheets] : BiffSheet.Empty;
            _sheets++;
            var place = new SourceRef(Sheet: sheet);
            var rows = new SheetRows(sheet, _texts);
            var ranges = (workbook.MergeCells ?? [])
                .Select(r => new MergedRange(r.FromRow + 1, r.FromColumn + 1, r.ToRow + 1, r.ToColumn + 1))
                .ToList();
            var hiddenRows = 0;
            try
            {
                for (var number = 1; !_budget.Exhausted && workbook.Read(); number++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    hiddenRows += workbook.RowHeight == 0 ? 1 : 0;
                    if (ReadRow(workbook, besides, number - 1) is { Length: > 0 } cells)
                    {
                        rows.Add(number, cells);
                    }
                }
            }
            finally
            {
                MergedRanges.Apply(rows, ranges);
                var margins = new PrintedMargins(sheet);
                margins.Add(workbook.HeaderFooter);
                var shapes = besides.Shapes.Where(s => _budget.TakeParagraph(s.Text.Length)).ToList();
                Blocks.AddRange(SheetBlocks.Of(new FloatingText(sheet, rows, shapes), margins, place));
            }
            var hidden = workbook.VisibleState is { } state && state != "visible";
            SheetDiagnostics.Add(Diagnostics, place, hidden, hiddenRows, HiddenColumns(workbook));
            if (_budget.Exhausted)
            {
                Diagnostics.Add(OfficeDiagnostics.TooManyCells(limits, _budget.Kept, place));
            }
        }

        private static int HiddenColumns(IExcelDataReader workbook) =>
            Enumerable.Range(0, workbook.FieldCount).Count(column => workbook.GetColumnWidth(column) == 0);

        private SheetCell[] ReadRow(IExcelDataReader workbook, BiffSheet besides, int row)
        {
            _row.Clear();
            var filled = false;
            for (var column = 0; column < workbook.FieldCount; column++)
            {
                var text = besides.Error(row, column) ?? Print(workbook, column);
                if (text.Length > limits.CellCharacters)
                {
                    text = text[..limits.CellCharacters];
                    _cut = true;
                }
                if (!_budget.Take(text.Length))
                {
                    break;
                }
                filled |= text.Length > 0;
                _row.Add(text);
            }
            if (!filled)
            {
                _blank += _row.Count;
                if (_blank <= MostBlank)
                {
                    _budget.GiveBack(_row.Count);
                }
                return [];
            }
            _budget.TakeRow();
            var cells = new SheetCell[_row.Count];
            for (var column = 0; column < cells.Length; column++)
            {
                var text = _row[column].Length > 0 ? _texts.Add(_row[column]) : CellTexts.Empty;
                cells[column] = new SheetCell(text, (ushort)column);
            }
            return cells;
        }

        private string Print(IExcelDataReader workbook, int column)
        {
            return workbook.GetValue(column) switch
            {
                null => "",
                string text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim(),
                bool flag => flag ? "TRUE" : "FALSE",
                DateTime date => Format(workbook, column).Format(Serial(date)),
                TimeSpan time => Format(workbook, column).Format((decimal)time.Ticks / TimeSpan.TicksPerDay),
                var number => PrintNumber(workbook, column, number),
            };
        }

        private string PrintNumber(IExcelDataReader workbook, int column, object number)
        {
            var raw = Convert.ToString(number, CultureInfo.InvariantCulture) ?? "";
            return GeneralNumber.TryParse(Encoding.ASCII.GetBytes(raw), out var value)
                ? Format(workbook, column).Format(value)
                : raw;
        }

        private NumberFormat Format(IExcelDataReader workbook, int column)
        {
            var id = workbook.GetNumberFormatIndex(column);
            var code = id is 14 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
                ? null
                : workbook.GetNumberFormatString(column);
            code ??= BuiltInFormats.Find(Math.Max(id, 0));
            if (!_formats.TryGetValue(code, out var format))
            {
                format = new NumberFormat(code);
                _formats.Add(code, format);
            }
            return format;
        }

        /// <summary>ExcelDataReader has already turned the serial into a date, whichever epoch the workbook has.</summary>
        private static decimal Serial(DateTime date)
        {
            var days =
                (decimal)(date - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).Ticks
                / TimeSpan.TicksPerDay;
            return days < 61 ? days - 1 : days;
        }
    }
}
