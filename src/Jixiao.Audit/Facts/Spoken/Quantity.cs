namespace Jixiao.Audit.Facts.Spoken;

/// <summary>A number of a running text with its unit and the words about it: "受益农村学生4685人".</summary>
/// <param name="Number">As printed, without its unit.</param>
/// <param name="Value">In the measure's key.</param>
/// <param name="Rounding">Half a unit of the last printed digit, in the measure's key.</param>
/// <param name="Printed">The number and its unit as printed.</param>
/// <param name="Clause">What stands between the punctuation around it.</param>
/// <param name="Sentence">Which sentence of its text it stands in.</param>
/// <param name="Text">Which of the texts.</param>
internal sealed record Quantity(
    decimal Number,
    decimal Value,
    decimal Rounding,
    Measure Measure,
    string Printed,
    string Clause,
    int Sentence,
    int Text
)
{
    /// <summary>Directly before the number, within the clause.</summary>
    public string Before { get; init; } = "";

    /// <summary>Behind the unit, within the clause.</summary>
    public string After { get; init; } = "";

    /// <summary>组织民警培训 of "组织民警培训24期、2400人次": what is said of the number before is said of this one as well.</summary>
    public string Carried { get; init; } = "";

    /// <summary>All that is said of the number.</summary>
    public string About => Carried.Length == 0 ? Clause : Carried + Clause;

    /// <summary>每, 均 or 单 before it: for one of many.</summary>
    public bool IsEach { get; init; }

    /// <summary>约, 近, 左右, 余.</summary>
    public bool IsAbout { get; init; }

    /// <summary>不低于, ≥, 以上: more would do as well.</summary>
    public bool IsFloor { get; init; }

    /// <summary>上年, 现有, 累计 …: not what the year is to bring.</summary>
    public bool IsBackground { get; init; }

    /// <summary>收入增长6%: what the year is to bring, of a row about growth.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>The sign between this number and the clause before it; '、' makes a list.</summary>
    public char Joint { get; init; }

    /// <summary>文化馆、图书馆及9个文化站: the last of a list.</summary>
    public bool IsOneOfMany => Before is [.., '及' or '和' or '与' or '等'] || After is ['等', ..];

    /// <summary>The words with the number, short enough for a message.</summary>
    public string Words
    {
        get
        {
            var whole = Before + Printed + After;
            return Carried.Length > 0 ? $"{(Carried.Length > 14 ? Carried[^14..] : Carried)}……{Printed}"
                : Clause.Length <= 36 ? Clause
                : whole.Length <= 30 ? whole
                : (Before.Length > 14 ? Before[^14..] : Before) + Printed;
        }
    }
}
