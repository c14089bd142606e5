using System.Buffers.Text;
using System.Security.Cryptography;

namespace Jixiao.App.People;

/// <summary>Random secrets that are given out once and kept only as a hash.</summary>
internal static class Secret
{
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>256 random bits, fit for a cookie or a header.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of it. A random secret needs no slow hash.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));

    /// <summary>A one-time password people can read out and type: four groups of four, without look-alike signs (about 79 bits).</summary>
    public static string OneTimePassword()
    {
        while (true)
        {
            var password = string.Join(
                '-',
                Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4))
            );
            if (password.Any(char.IsAsciiDigit) && password.Any(char.IsAsciiLetterLower))
            {
                return password;
            }
        }
    }
}
