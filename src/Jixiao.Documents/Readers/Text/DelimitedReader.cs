using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Comma- or tab-separated files: quoted cells, doubled quotes, line breaks inside quotes. One table; rows without text are left out.</summary>
internal sealed class DelimitedReader(string extension) : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var (text, doubt) = TextDecoding.Decode(bytes.Span);
        var sink = new BlockSink(limits);
        sink.Report(doubt);
        new Pass(text, DelimitedSniffer.Separator(extension, text), sink).Run(cancellation);
        return sink.Build();
    }

    private sealed class Pass(string text, char separator, BlockSink sink)
    {
        private readonly List<SourceRow> rows = [];
        private readonly bool verbatim = MachineNames.Head(text, separator);
        private int at;
        private int line = 1;

        public void Run(CancellationToken cancellation)
        {
            while (at < text.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                if (sink.Full)
                {
                    sink.Cut(new SourceRef(Line: line));
                    break;
                }

                Row();
            }

            sink.Table(rows, TableGeometry.Loose, new SourceRef(Line: 1));
        }

        private void Row()
        {
            var start = new SourceRef(Line: line, Row: rows.Count + 1);
            var cells = new List<SourceCell>(8);
            var printed = false;
            do
            {
                var place = start with { Line = line, Column = cells.Count + 1 };
                var cell = at < text.Length && text[at] == '"' ? Quoted() : Bare();
                printed |= cell.Length > 0;
                cells.Add(sink.Cell(cell, cells.Count, place));
            } while (Separated() && !sink.Full);

            if (printed)
            {
                rows.Add(new SourceRow(cells, start));
            }
        }

        /// <summary>Steps over what ends the cell: true for a separator, false for a line end or the end of the text.</summary>
        private bool Separated()
        {
            if (at >= text.Length)
            {
                return false;
            }

            var c = text[at++];
            if (c == separator)
            {
                return true;
            }

            if (c == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            line++;
            return false;
        }

        private string Bare()
        {
            var rest = text.AsSpan(at);
            var end = rest.IndexOfAny(separator, '\n', '\r');
            var body = end < 0 ? rest : rest[..end];
            at += body.Length;
            return verbatim ? body.ToString() : InlineMarkup.Clean(body);
        }

        /// <summary>A quote that never closes would swallow the file: then the cell ends with its line.</summary>
        private string Quoted()
        {
            var cell = new StringBuilder();
            var from = at + 1;
            while (true)
            {
                var rest = text.AsSpan(from);
                var quote = rest.IndexOf('"');
                if (quote < 0)
                {
                    at++;
                    return Bare();
                }

                cell.Append(rest[..quote]);
                from += quote + 1;
                if (from >= text.Length || text[from] != '"')
                {
                    break;
                }

                cell.Append('"');
                from++;
            }

            line += text.AsSpan(at, from - at).Count('\n');
            at = from;
            // Text behind the closing quote is kept: it was printed.
            var tail = Bare();
            cell.Replace("\r\n", "\n").Append(tail);
            return verbatim ? cell.ToString() : InlineMarkup.Clean(cell.ToString());
        }
    }
}
