using System.Globalization;

namespace Jixiao.Documents.Readers.Office.Xlsx.Formats;

/// <summary>
/// Prints a number as the workbook shows it, after a format code of ECMA-376 part 1, 18.8.31.
/// Departs from it in fractions, which are printed as decimals, and in padding, which is left out.
/// </summary>
internal sealed class NumberFormat
{
    public static NumberFormat General { get; } = new("General");

    private readonly NumberSection[] _sections;

    public NumberFormat(string code)
    {
        _sections = [.. Sections(code).Take(4).Select(section => new NumberSection(section))];
        IsGeneral = string.Equals(code, "General", StringComparison.OrdinalIgnoreCase) || code is "@" or "";
        IsDate = _sections.Length > 0 && _sections[0].IsDate;
    }

    /// <summary>Numbers are printed as they are held.</summary>
    public bool IsGeneral { get; }

    public bool IsDate { get; }

    /// <param name="from1904">Dates count from 1904-01-01 (workbooks of old Macs).</param>
    public string Format(decimal value, bool from1904 = false)
    {
        if (IsGeneral || _sections.Length == 0)
        {
            return GeneralNumber.Format(value);
        }
        var (section, signed) = Choose(value);
        if (section.IsDate)
        {
            return DateSerial.Format(section, value, from1904) ?? GeneralNumber.Format(value);
        }
        return section.Format(value, signed);
    }

    private (NumberSection Section, bool Signed) Choose(decimal value)
    {
        foreach (var section in _sections)
        {
            if (section.Condition is { } condition && condition.Holds(value))
            {
                return (section, true);
            }
        }
        if (_sections[0].Condition is not null)
        {
            return (Array.Find(_sections, s => s.Condition is null) ?? _sections[0], true);
        }
        var count = _sections.Length > 1 && _sections[^1].IsText ? _sections.Length - 1 : _sections.Length;
        return value switch
        {
            < 0 when count > 1 => (_sections[1], false),
            0 when count > 2 => (_sections[2], false),
            _ => (_sections[0], true),
        };
    }

    /// <summary>Splits at the semicolons that stand outside quotes and brackets.</summary>
    private static IEnumerable<string> Sections(string code)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '\\' && !quoted)
            {
                i++;
            }
            else if (code[i] == '"')
            {
                quoted = !quoted;
            }
            else if (code[i] == ';' && !quoted)
            {
                yield return code[start..i];
                start = i + 1;
            }
        }
        yield return code[start..];
    }
}
