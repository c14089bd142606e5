using System.Text;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>What Word prints before the paragraphs of a list, counted as they come.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private const int MostLists = 20_000;

    private readonly Dictionary<int, Level[]> _abstract = [];
    private readonly Dictionary<int, List> _lists = [];
    private readonly Dictionary<string, (int List, int Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _basedOn = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _counters = [];

    /// <summary>The list that a paragraph style brings along.</summary>
    public bool TryFindStyle(string? style, out int list, out int level)
    {
        for (var steps = 0; style is not null && steps < 20; steps++)
        {
            if (_styles.TryGetValue(style, out var found))
            {
                (list, level) = found;
                return true;
            }
            style = _basedOn.GetValueOrDefault(style);
        }
        (list, level) = (0, 0);
        return false;
    }

    /// <summary>The next number of that list, as printed; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level)
    {
        if (!_lists.TryGetValue(list, out var found) || level is < 0 or >= Levels)
        {
            return "";
        }
        if (!_abstract.TryGetValue(found.Abstract, out var levels))
        {
            return "";
        }
        if (!_counters.TryGetValue(found.Abstract, out var counters))
        {
            counters = new int[Levels];
            Array.Fill(counters, -1);
            _counters.Add(found.Abstract, counters);
        }
        if (!found.Begun)
        {
            found.Begun = true;
            foreach (var (at, start) in found.Starts)
            {
                counters[at] = start - 1;
            }
        }
        counters[level] = counters[level] < 0 ? levels[level].Start : counters[level] + 1;
        for (var lower = level + 1; lower < Levels; lower++)
        {
            counters[lower] = -1;
        }
        return Print(levels, counters, level);
    }

    public void ReadNumbering(XmlTokens tokens)
    {
        var owner = 0;
        var list = new List(0);
        var level = 0;
        Level[]? levels = null;
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart)
        {
            if (token == XmlToken.End)
            {
                levels = tokens.Name.SequenceEqual("abstractNum"u8) ? null : levels;
                continue;
            }
            var name = tokens.Name;
            if (name.SequenceEqual("abstractNum"u8) && _abstract.Count < MostLists)
            {
                owner = tokens.IntAttribute("abstractNumId"u8) ?? 0;
                levels = [.. Enumerable.Range(0, Levels).Select(_ => new Level())];
                _abstract[owner] = levels;
            }
            else if (name.SequenceEqual("num"u8) && _lists.Count < MostLists)
            {
                list = new List(-1);
                _lists[tokens.IntAttribute("numId"u8) ?? 0] = list;
            }
            else if (name.SequenceEqual("abstractNumId"u8))
            {
                list.Abstract = tokens.IntAttribute("val"u8) ?? 0;
            }
            else if (name.SequenceEqual("lvl"u8) || name.SequenceEqual("lvlOverride"u8))
            {
                level = Math.Clamp(tokens.IntAttribute("ilvl"u8) ?? 0, 0, Levels - 1);
            }
            else if (name.SequenceEqual("startOverride"u8))
            {
                list.Starts[level] = tokens.IntAttribute("val"u8) ?? 1;
            }
            else
            {
                levels?[level].Set(name, tokens);
            }
        }
    }

    public void ReadStyles(XmlTokens tokens)
    {
        var style = "";
        int? list = null;
        var level = 0;
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart)
        {
            var name = tokens.Name;
            if (name.SequenceEqual("style"u8))
            {
                if (token == XmlToken.Start)
                {
                    (style, list, level) = (tokens.Attribute("styleId"u8) ?? "", null, 0);
                }
                else if (list is not null && _styles.Count < MostLists)
                {
                    _styles[style] = (list.Value, level);
                }
            }
            else if (token != XmlToken.Start)
            {
                continue;
            }
            else if (name.SequenceEqual("basedOn"u8) && _basedOn.Count < MostLists)
            {
                _basedOn[style] = tokens.Attribute("val"u8) ?? "";
            }
            else if (name.SequenceEqual("numId"u8))
            {
                list = tokens.IntAttribute("val"u8);
            }
            else if (name.SequenceEqual("ilvl"u8))
            {
                level = tokens.IntAttribute("val"u8) ?? 0;
            }
        }
    }

    private static string Print(Level[] levels, int[] counters, int level)
    {
        var pattern = levels[level].Text;
        if (levels[level].Format is "bullet" or "none")
        {
            return "";
        }
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                var number = counters[at] < 0 ? levels[at].Start : counters[at];
                text.Append(NumberText.Print(number, levels[at].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }
        return text.ToString();
    }

    private sealed class List(int owner)
    {
        public int Abstract { get; set; } = owner;

        public Dictionary<int, int> Starts { get; } = [];

        public bool Begun { get; set; }
    }

    private sealed class Level
    {
        public int Start { get; private set; } = 1;

        public string Format { get; private set; } = "decimal";

        public string Text { get; private set; } = "";

        public void Set(ReadOnlySpan<byte> name, XmlTokens tokens)
        {
            if (name.SequenceEqual("start"u8))
            {
                Start = Math.Max(0, tokens.IntAttribute("val"u8) ?? 1);
            }
            else if (name.SequenceEqual("numFmt"u8))
            {
                Format = tokens.Attribute("val"u8) ?? Format;
            }
            else if (name.SequenceEqual("lvlText"u8))
            {
                Text = tokens.Attribute("val"u8) ?? "";
            }
        }
    }
}
