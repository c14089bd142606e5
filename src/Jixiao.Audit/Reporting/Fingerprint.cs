using System.Security.Cryptography;
using System.Text;
using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Reporting;

/// <summary>
/// Names a fault by what it is: rule, year, unit, project, indicator and key figures. Positions, wording and the file's name stay out,
/// so that the same fault in a document read again, or saved in another format, has the same fingerprint.
/// </summary>
internal static class Fingerprint
{
    /// <returns>16 hexadecimal digits.</returns>
    public static string Of(string rule, FormFacts form, string indicator, string? key)
    {
        var text = new StringBuilder(rule);
        Append(text, form.Form.FiscalYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Append(text, form.Form.Unit?.Name);
        Append(text, form.Form.Project?.Name ?? form.Form.Subject.ToString());
        Append(text, indicator);
        Append(text, key);
        return Hash(text.ToString());
    }

    /// <summary>The second, third … of several findings that are alike in everything.</summary>
    public static string Repeated(string fingerprint, int times) => Hash($"{fingerprint}#{times}");

    private static string Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    private static void Append(StringBuilder text, string? part)
    {
        text.Append('|');
        foreach (var c in part ?? "")
        {
            if (!char.IsWhiteSpace(c))
            {
                // Full-width letters, digits and signs are the same as plain ones.
                text.Append(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
            }
        }
    }
}
