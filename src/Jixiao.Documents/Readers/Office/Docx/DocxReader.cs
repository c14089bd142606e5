using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xml;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>
/// Reads Word documents. A cell's place has the ordinal of its table's block as line, and row and column in that table;
/// headers come first and footers last, each once, without a line.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    private const int LargePart = 64 << 10;
    private const int MostHeaders = 200;

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var parts = ZipParts.Open(bytes, new UnpackedBudget(limits.UnpackedBytes));
        var reading = new Reading(parts, limits, cancellation);
        try
        {
            reading.ReadDocument();
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
        private readonly Numbering _numbering = new();
        private bool _saidThatItIsCut;
        private readonly HashSet<string> _seenTexts = new(StringComparer.Ordinal);

        public List<SourceBlock> Blocks { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void ReadDocument()
        {
            var main = Relationships.Of(parts, "", cancellation).First("officeDocument");
            main = main is not null && parts.Has(main) ? main : "word/document.xml";
            var relationships = Relationships.Of(parts, main, cancellation);
            ReadOptional(relationships.First("styles") ?? "word/styles.xml", _numbering.ReadStyles);
            ReadOptional(relationships.First("numbering") ?? "word/numbering.xml", _numbering.ReadNumbering);
            if (!parts.Has(main))
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged(main, somethingWasRead: false));
                return;
            }
            var story = ReadStory(main, Blocks, counted: true);
            if (story is null)
            {
                return;
            }
            Blocks.InsertRange(0, ReadOnce(story.Headers, relationships));
            Blocks.AddRange(ReadOnce(story.Footers, relationships));
            if (story.HasEmbeddedDocument)
            {
                Diagnostics.Add(
                    new Diagnostic(
                        "part-not-read",
                        Severity.Warning,
                        "文档中嵌入了另一份文件的内容（altChunk），未读取。请在 Word 或 WPS 中打开并另存为 docx 后再读取。",
                        default
                    )
                );
            }
        }

        private DocxStory? ReadStory(string part, List<SourceBlock> target, bool counted)
        {
            if (!parts.TryOpen(part, out var stream))
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged(part, somethingWasRead: false));
                return null;
            }
            var output = new StoryOutput(limits, _budget, counted);
            DocxStory? story = null;
            try
            {
                using var ahead = parts.PackedLength(part) > LargePart ? new ReadAheadStream(stream) : stream;
                story = new DocxStory(new XmlTokens(ahead, cancellation), output, _numbering, _budget);
                story.Read();
            }
            catch (DamagedPartException)
            {
                Diagnostics.Add(OfficeDiagnostics.Damaged(part, output.Blocks.Count > 0));
            }
            finally
            {
                target.AddRange(TabbedParagraphs.ToTables(output.Blocks, limits));
                Diagnostics.AddRange(output.Diagnostics);
                if (_budget.Exhausted && !_saidThatItIsCut)
                {
                    _saidThatItIsCut = true;
                    Diagnostics.Add(OfficeDiagnostics.TooManyCells(limits, _budget.Kept, output.Place));
                }
            }
            return story;
        }

        /// <summary>A header of the first page often repeats that of the others: what was printed before is left out.</summary>
        private List<SourceBlock> ReadOnce(List<string> ids, Relationships relationships)
        {
            var kept = new List<SourceBlock>();
            var found = ids.Select(relationships.Target).OfType<string>().Distinct(StringComparer.Ordinal);
            foreach (var part in found.Where(parts.Has).Take(MostHeaders))
            {
                var blocks = new List<SourceBlock>();
                ReadStory(part, blocks, counted: false);
                kept.AddRange(blocks.Where(b => b is not SourceParagraph paragraph || _seenTexts.Add(paragraph.Text)));
            }
            return kept;
        }

        private void ReadOptional(string part, Action<XmlTokens> read)
        {
            if (!parts.TryOpen(part, out var stream))
            {
                return;
            }
            using (stream)
            {
                try
                {
                    read(new XmlTokens(stream, cancellation));
                }
                catch (DamagedPartException)
                {
                    Diagnostics.Add(OfficeDiagnostics.Damaged(part, somethingWasRead: true));
                }
            }
        }
    }
}
