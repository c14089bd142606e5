using DocumentFormat.OpenXml.Wordprocessing;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>The fonts official documents are written in, and what stands in for them where they are not installed.</summary>
internal static class DocxFonts
{
    public const string Fang = "仿宋_GB2312";
    public const string Hei = "黑体";
    public const string Song = "宋体";

    /// <summary>For digits and Latin letters, which every system has, half as wide as a Chinese character: amounts fit their columns anywhere.</summary>
    public static string Latin(string name) => name == Hei ? "Arial" : "Times New Roman";

    public static Fonts Create() =>
        new(
            Font(Fang, "仿宋,FangSong,STFangsong,Noto Serif CJK SC", FontFamilyValues.Modern),
            Font(Hei, "SimHei,STHeiti,Noto Sans CJK SC", FontFamilyValues.Modern),
            Font(Song, "SimSun,STSong,Noto Serif CJK SC", FontFamilyValues.Auto)
        );

    private static Font Font(string name, string instead, FontFamilyValues family) =>
        new(
            new AltName { Val = instead },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = family },
            new Pitch { Val = FontPitchValues.Variable }
        )
        {
            Name = name,
        };
}
