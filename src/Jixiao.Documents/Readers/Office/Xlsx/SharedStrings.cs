using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>The texts that cells name by number. Rich text is joined; phonetic guides are left out.</summary>
internal sealed class SharedStrings(CellTexts texts)
{
    private readonly int _first = texts.Next;

    /// <summary>The part broke off before its end.</summary>
    public bool Damaged { get; private set; }

    /// <summary>A text was longer than a cell may be, and its end was left out.</summary>
    public bool Cut { get; private set; }

    /// <summary>There were more texts than a document may hold; those after <see cref="Count"/> were left out.</summary>
    public bool Full { get; private set; }

    public int Count { get; private set; }

    /// <summary>Number of the text at an index of the part; that of the empty one where the part has none there.</summary>
    public int Number(int index) => (uint)index < (uint)Count ? _first + index : CellTexts.Empty;

    public void Read(Stream stream, ReadingLimits limits, CancellationToken cancellation)
    {
        var text = new TextBuffer(limits.CellCharacters);
        var left = limits.Characters;
        try
        {
            var tokens = new XmlTokens(stream, cancellation);
            XmlToken token;
            while ((token = tokens.Read()) != XmlToken.EndOfPart)
            {
                if (token == XmlToken.Start && tokens.Name.SequenceEqual("si"u8))
                {
                    RichText.Read(tokens, text);
                    Cut |= text.Overflowed;
                    left -= text.Length;
                    if (left < 0 || Count >= limits.Cells)
                    {
                        Full = true;
                        return;
                    }
                    texts.Add(RichText.Finish(text));
                    Count++;
                }
            }
        }
        catch (DamagedPartException)
        {
            Damaged = true;
        }
    }
}
