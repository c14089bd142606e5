using Jixiao.Corpus.Distortion;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Texts that a file format or a reader may trip over: markup, formulas, emoji, rare characters, line breaks, great length.</summary>
internal sealed class OddTexts(Random random)
{
    private static readonly string[] Odd =
    [
        "<b>重点</b>&amp;\"引号\"",
        "=SUM(A1:A9)",
        "+8.5℃冷链",
        "-20℃冷库",
        "@全体居民",
        "😀🏫",
        "👩‍🏫",
        "䶮𬭎𠮷㐂",
        "R&D<研发>",
        "A/B岗、C类",
        "“双减”'政策'",
        "100%覆盖",
        "“十四五”规划",
        "№3①②Ⅳ㎡",
        "]]>&#x4e00;",
        "C:\\temp\\绩效",
        "ﬁ·é·ñ",
    ];

    private static readonly string[] Plain =
    [
        "群众",
        "服务",
        "村级",
        "设施",
        "建设",
        "培训",
        "补助",
        "覆盖",
        "开展",
        "保护",
        "道路",
        "改造",
        "老年",
        "儿童",
        "医疗",
        "图书",
        "灌溉",
        "完善",
        "推广",
        "宣传",
    ];

    /// <summary>Words of everyday forms, now and then with something odd in them.</summary>
    public string Name(int longest = 40)
    {
        var text = "";
        var length = random.Next(4) == 0 ? random.Next(4, longest + 1) : random.Next(4, 12);
        while (text.Length < length)
        {
            text += random.GetItems(Plain, 1)[0];
        }
        if (random.Next(5) == 0)
        {
            text = text.Insert(random.Next(text.Length + 1), random.GetItems(Odd, 1)[0]);
        }
        if (text.Length > 8 && random.Next(8) == 0)
        {
            var middle = text.Length / 2;
            text = text.Insert(char.IsLowSurrogate(text[middle]) ? middle + 1 : middle, "\n");
        }
        return text;
    }

    public string Sentence() => $"{Name(60)}，{Name(60)}。";

    public string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    public string Unit() =>
        random.Next(3) == 0 ? $"清河县{Name(6).Replace("\n", "", StringComparison.Ordinal)}局" : Pick(Words.Units);
}
