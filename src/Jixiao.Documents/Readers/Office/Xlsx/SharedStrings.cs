using Jixiao.Documents.Readers.Office.Package;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>The texts that cells name by number. Rich text is joined; phonetic guides are left out.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    /// <summary>The part broke off before its end.</summary>
    public bool Damaged { get; private set; }

    /// <summary>A text was longer than a cell may be, and its end was left out.</summary>
    public bool Cut { get; private set; }

    public bool Has(int index) => (uint)index < (uint)_texts.Count;

    public string this[int index] => _texts[index];

    public void Read(Stream stream, int cellCharacters, CancellationToken cancellation)
    {
        var text = new TextBuffer(cellCharacters);
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
                    _texts.Add(RichText.Finish(text));
                }
            }
        }
        catch (DamagedPartException)
        {
            Damaged = true;
        }
    }
}
