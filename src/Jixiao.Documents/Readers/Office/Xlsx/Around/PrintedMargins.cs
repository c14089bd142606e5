using ExcelDataReader;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>
/// The header and footer that a sheet prints on each page: left, middle and right, those of the first page, of odd and of even pages
/// each once. Page numbers are left out, and so are dates and paths that only the printing program knows.
/// </summary>
internal sealed class PrintedMargins(string sheet)
{
    private const int LongestCode = 10_000;
    private readonly List<string> _header = [];
    private readonly List<string> _footer = [];

    public IReadOnlyList<string> Header => _header;

    public IReadOnlyList<string> Footer => _footer;

    /// <summary>After the start of a headerFooter element; leaves the reader at its end.</summary>
    public void Read(XmlTokens tokens)
    {
        while (tokens.Read() == XmlToken.Start)
        {
            var isHeader = tokens.Name.EndsWith("Header"u8);
            var isFooter = tokens.Name.EndsWith("Footer"u8);
            if (isHeader || isFooter)
            {
                var code = XmlText.Decode(tokens.ReadRawText());
                Add(isHeader ? _header : _footer, code);
            }
            tokens.Skip();
        }
    }

    /// <summary>Those of a workbook that ExcelDataReader reads; null when it has none.</summary>
    public void Add(HeaderFooter? codes)
    {
        foreach (var code in (string?[])[codes?.OddHeader, codes?.EvenHeader, codes?.FirstHeader])
        {
            Add(_header, code);
        }
        foreach (var code in (string?[])[codes?.OddFooter, codes?.EvenFooter, codes?.FirstFooter])
        {
            Add(_footer, code);
        }
    }

    private void Add(List<string> target, string? code)
    {
        if (code is not { Length: > 0 and < LongestCode })
        {
            return;
        }
        foreach (var part in MarginCode.Sections(code, sheet))
        {
            if (!target.Contains(part))
            {
                target.Add(part);
            }
        }
    }
}
