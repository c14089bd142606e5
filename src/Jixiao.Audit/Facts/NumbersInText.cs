namespace Jixiao.Audit.Facts;

/// <summary>
/// The numbers of a running text, one after the other: "资助200人，每人1,000.5元" gives 200 and 1000.5. Allocates nothing. Numerals in
/// Chinese characters are words; digits within Latin words (A4) are no numbers.
/// </summary>
internal ref struct NumbersInText(ReadOnlySpan<char> text)
{
    private const int MostDigits = 18;
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public decimal Number { get; private set; }

    /// <summary>Where the number begins.</summary>
    public int Start { get; private set; }

    /// <summary>What stands before the number.</summary>
    public readonly ReadOnlySpan<char> Before => text[..Start];

    /// <summary>What stands behind the number; spaces at its beginning are left out.</summary>
    public readonly ReadOnlySpan<char> After => text[at..].TrimStart();

    public bool Next()
    {
        while (at < text.Length)
        {
            if (Digit(text[at]) >= 0 && (at == 0 || !char.IsAsciiLetter(text[at - 1])))
            {
                Start = at;
                if (Scan())
                {
                    return true;
                }
                continue;
            }
            at++;
        }
        return false;
    }

    private bool Scan()
    {
        var (value, scale, digits, decimals) = (0m, 1m, 0, false);
        while (at < text.Length)
        {
            var digit = Digit(text[at]);
            if (digit >= 0)
            {
                if (++digits <= MostDigits)
                {
                    value = (value * 10) + digit;
                    scale *= decimals ? 10 : 1;
                }
            }
            else if (text[at] is '.' or '．' && !decimals && DigitAt(at + 1))
            {
                decimals = true;
            }
            else if (
                text[at] is not (',' or '，')
                || decimals
                || !(DigitAt(at + 1) && DigitAt(at + 2) && DigitAt(at + 3) && !DigitAt(at + 4))
            )
            {
                break;
            }
            at++;
        }
        Number = value / scale;
        return digits <= MostDigits;
    }

    private readonly bool DigitAt(int index) => index < text.Length && Digit(text[index]) >= 0;

    private static int Digit(char c) =>
        c is >= '0' and <= '9' ? c - '0'
        : c is >= '０' and <= '９' ? c - '０'
        : -1;
}
