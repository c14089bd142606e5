using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>A list number in the words of its numbering format (ECMA-376 part 1, 17.18.59).</summary>
internal static class NumberText
{
    private const string Plain = "零一二三四五六七八九十百千万";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖拾佰仟萬";

    public static string Print(int number, string format) =>
        format switch
        {
            "none" or "bullet" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "chineseCounting"
            or "chineseCountingThousand"
            or "taiwaneseCounting"
            or "taiwaneseCountingThousand"
            or "japaneseCounting" => Chinese(number, Plain),
            "chineseLegalSimplified" or "ideographLegalTraditional" => Chinese(number, Legal),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Digits(number),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
            "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
            "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
            "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
            "decimalFullWidth" or "decimalFullWidth2" => FullWidth(number),
            "lowerLetter" => Letters(number, 'a'),
            "upperLetter" => Letters(number, 'A'),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperRoman" => Roman(number),
            "ideographTraditional" => Cycle(number, "甲乙丙丁戊己庚辛壬癸"),
            "ideographZodiac" => Cycle(number, "子丑寅卯辰巳午未申酉戌亥"),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static string Chinese(int number, string words)
    {
        if (number is < 0 or >= 100_000_000)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
        if (number >= 10_000)
        {
            var rest = number % 10_000;
            var gap = rest is > 0 and < 1000 ? words[..1] : "";
            return Chinese(number / 10_000, words) + words[13] + (rest == 0 ? "" : gap + Chinese(rest, words));
        }
        var text = new StringBuilder();
        var unit = 1000;
        for (var place = 12; place >= 10; place--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit > 0)
            {
                text.Append(words[digit]).Append(words[place]);
            }
            else if (text.Length > 0 && number % unit > 0 && text[^1] != words[0])
            {
                text.Append(words[0]);
            }
        }
        if (number % 10 > 0 || number == 0)
        {
            text.Append(words[number % 10]);
        }
        var printed = text.ToString();
        return number is >= 10 and < 20 && words == Plain ? printed[1..] : printed;
    }

    private static string Digits(int number) =>
        string.Concat(
            number
                .ToString(CultureInfo.InvariantCulture)
                .Select(c => char.IsAsciiDigit(c) ? "〇一二三四五六七八九"[c - '0'] : c)
        );

    private static string FullWidth(int number) =>
        string.Concat(
            number.ToString(CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)
        );

    private static string Enclosed(int number, char first, int last) =>
        number >= 1 && number <= last
            ? ((char)(first + number - 1)).ToString()
            : number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int number, char first) =>
        number is < 1 or > 780
            ? number.ToString(CultureInfo.InvariantCulture)
            : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Cycle(int number, string words) =>
        number >= 1 ? words[(number - 1) % words.Length].ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            for (; number >= values[i]; number -= values[i])
            {
                text.Append(signs[i]);
            }
        }
        return text.ToString();
    }
}
