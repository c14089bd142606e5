using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Xlsx.Formats;

/// <summary>One section of a number format, ready to print a number with it.</summary>
internal sealed class NumberSection
{
    private const int MostDecimals = 28;

    private readonly List<FormatToken> _tokens;
    private readonly int _decimals;

    /// <summary>The digits as .NET prints them.</summary>
    private readonly string _pattern;

    /// <summary>Nothing is printed but digits.</summary>
    private readonly bool _bare;
    private readonly bool _thousands;
    private readonly decimal _scale = 1;
    private readonly bool _general;
    private readonly bool _exponent;
    private readonly bool _fraction;
    private readonly bool _digits;
    private readonly int _firstDigit;
    private readonly int _lastDigit;

    public NumberSection(string code)
    {
        _tokens = FormatToken.Scan(code);
        Condition = _tokens
            .Where(t => t.Kind == FormatTokenKind.Condition)
            .Select(t => (FormatToken?)t)
            .FirstOrDefault();
        _tokens.RemoveAll(t => t.Kind == FormatTokenKind.Condition);
        IsDate = _tokens.Exists(t => t.Kind == FormatTokenKind.Date);
        IsText = _tokens.Exists(t => t.Kind == FormatTokenKind.At);
        _general = _tokens.Exists(t => t.Kind == FormatTokenKind.General);
        _exponent = _tokens.Exists(t => t.Kind == FormatTokenKind.Exponent);
        _fraction = !IsDate && _tokens.Exists(t => t.Kind == FormatTokenKind.Slash);
        _firstDigit = _tokens.FindIndex(t => t.Kind == FormatTokenKind.Digit);
        _lastDigit = _tokens.FindLastIndex(t => t.Kind == FormatTokenKind.Digit);
        _digits = _firstDigit >= 0;
        _bare = !_tokens.Exists(t => t.Kind is FormatTokenKind.Percent or FormatTokenKind.Literal);
        var (integerZeros, decimalZeros) = (0, 0);
        var point = _tokens.FindIndex(t => t.Kind == FormatTokenKind.Point);
        var exponentAt = _tokens.FindIndex(t => t.Kind == FormatTokenKind.Exponent);
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind == FormatTokenKind.Digit && (exponentAt < 0 || i < exponentAt))
            {
                if (point >= 0 && i > point)
                {
                    _decimals = Math.Min(_decimals + 1, MostDecimals);
                    decimalZeros = token.Text == "0" ? _decimals : decimalZeros;
                }
                else
                {
                    integerZeros += token.Text == "0" ? 1 : 0;
                }
            }
            else if (token.Kind == FormatTokenKind.Percent)
            {
                _scale = Math.Min(_scale * 100, 1_000_000);
            }
            else if (token.Kind == FormatTokenKind.Comma && _digits && i > _firstDigit)
            {
                var scales = i > _lastDigit || (point >= 0 && i == point - 1);
                _scale = scales ? Math.Max(_scale / 1000, 0.000_000_001m) : _scale;
                _thousands |= !scales;
            }
        }
        _pattern =
            (_thousands ? "#," : "")
            + (integerZeros == 0 ? "#" : new string('0', integerZeros))
            + (_decimals == 0 ? "" : "." + new string('0', decimalZeros) + new string('#', _decimals - decimalZeros));
    }

    public FormatToken? Condition { get; }

    public bool IsDate { get; }

    public bool IsText { get; }

    public IReadOnlyList<FormatToken> Tokens => _tokens;

    /// <summary>Prints a number that is not a date; <paramref name="signed"/> adds the minus that the section itself does not print.</summary>
    public string Format(decimal value, bool signed)
    {
        if (IsText && !_digits && !_general)
        {
            return Wrap(GeneralNumber.Format(value), FormatTokenKind.At);
        }
        if (_general || _fraction)
        {
            return Wrap(GeneralNumber.Format(signed ? value : Math.Abs(value)), FormatTokenKind.General);
        }
        var negative = signed && value < 0;
        var digits =
            _exponent ? Exponent(Math.Abs(value))
            : _digits ? Digits(Math.Abs(value))
            : "";
        var printsZero = !digits.AsSpan().ContainsAnyInRange('1', '9');
        return (negative && !printsZero ? "-" : "") + (_bare ? digits : Place(digits));
    }

    private string Digits(decimal value)
    {
        decimal scaled;
        try
        {
            scaled = value * _scale;
        }
        catch (OverflowException)
        {
            return GeneralNumber.Format(value);
        }
        return scaled.ToString(_pattern, CultureInfo.InvariantCulture);
    }

    private string Exponent(decimal value) =>
        ((double)value).ToString("0." + new string('0', _decimals) + "E+00", CultureInfo.InvariantCulture);

    /// <summary>
    /// The digits at the place of the digit signs, literals where they stand. A literal among the signs parts the digits
    /// from the right: "0!.0," prints 12345 as 1.2 (thousands written as tens of thousands).
    /// </summary>
    private string Place(string digits)
    {
        var text = new StringBuilder();
        var left = digits.Length;
        var parted = !_exponent && !_tokens.Exists(t => t.Kind == FormatTokenKind.Point);
        for (var i = _tokens.Count - 1; i >= 0; i--)
        {
            var token = _tokens[i];
            if (token.Kind == FormatTokenKind.Digit)
            {
                var take =
                    i == _firstDigit ? left
                    : parted ? Math.Min(left, 1)
                    : 0;
                text.Insert(0, digits.AsSpan(left - take, take));
                left -= take;
                while (parted && _thousands && i != _firstDigit && left > 0 && digits[left - 1] == ',')
                {
                    text.Insert(0, digits[--left]);
                }
            }
            else if (token.Kind is FormatTokenKind.Percent or FormatTokenKind.Literal)
            {
                text.Insert(0, token.Text);
            }
        }
        return text.ToString().Trim();
    }

    private string Wrap(string number, FormatTokenKind place)
    {
        var text = new StringBuilder();
        var placed = false;
        foreach (var token in _tokens)
        {
            if (!placed && (token.Kind == place || (_fraction && token.Kind == FormatTokenKind.Digit)))
            {
                text.Append(number);
                placed = true;
            }
            else if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent)
            {
                text.Append(token.Text);
            }
        }
        return text.ToString().Trim();
    }
}
