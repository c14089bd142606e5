using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Mutations;

/// <summary>The mutant with a number: always the same file for the same number and the same base files.</summary>
internal static class Mutant
{
    private static readonly string[] Extensions =
    [
        ".docx",
        ".xlsx",
        ".xls",
        ".doc",
        ".pdf",
        ".html",
        ".txt",
        ".md",
        ".csv",
        ".jpg",
        "",
    ];

    public static HostileFile Number(int number)
    {
        var random = new Random(number);
        return (number % 8) switch
        {
            0 or 1 or 2 => OfBytes(random, BaseFiles.All),
            3 or 4 => OfParts(random),
            5 or 6 => OfText(random),
            _ => Stranger(random),
        };
    }

    /// <summary>A mutant of one file.</summary>
    public static HostileFile Of(string name, byte[] bytes, int number) => OfBytes(new Random(number), [(name, bytes)]);

    private static HostileFile OfBytes(Random random, IReadOnlyList<(string Name, byte[] Bytes)> bases)
    {
        var (name, bytes) = bases[random.Next(bases.Count)];
        var (damaged, what) = ByteMutations.Apply(bytes, random);
        return new HostileFile(name, damaged, $"{name}: {what}");
    }

    /// <summary>One part of an archive damaged, the archive itself sound.</summary>
    private static HostileFile OfParts(Random random)
    {
        var (name, bytes) = BaseFiles.Archives[random.Next(BaseFiles.Archives.Count)];
        var parts = Archive.Parts(bytes);
        var at = random.Next(3) == 0 ? random.Next(parts.Length) : Largest(parts);
        var (part, content) = parts[at];
        string what;
        if (random.Next(4) == 0)
        {
            (content, what) = ByteMutations.Apply(content, random);
        }
        else
        {
            (var text, what) = TextMutations.Apply(Encoding.UTF8.GetString(content), random);
            content = Encoding.UTF8.GetBytes(text);
        }
        parts[at] = (part, content);
        if (random.Next(12) == 0)
        {
            parts = [.. parts.Where((_, i) => i != at)];
            what = "lost";
        }
        return new HostileFile(name, Archive.Of(parts), $"{name}: {part}: {what}");
    }

    private static HostileFile OfText(Random random)
    {
        var (name, bytes) = BaseFiles.Texts[random.Next(BaseFiles.Texts.Count)];
        var (text, what) = TextMutations.Apply(Encoding.UTF8.GetString(bytes), random);
        var encoding = random.Next(6) switch
        {
            0 => Encoding.Unicode,
            1 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
            _ => Encoding.UTF8,
        };
        return new HostileFile(
            name,
            [.. encoding.GetPreamble(), .. encoding.GetBytes(text)],
            $"{name}: {what}, in {encoding.WebName}"
        );
    }

    /// <summary>A file that is not what its name says, two files run together, or noise.</summary>
    private static HostileFile Stranger(Random random)
    {
        var (name, bytes) = BaseFiles.All[random.Next(BaseFiles.All.Count)];
        var extension = Extensions[random.Next(Extensions.Length)];
        switch (random.Next(4))
        {
            case 0:
                return new HostileFile(
                    "x" + extension,
                    ByteMutations.NextBytes(random, random.Next(0, 20_000)),
                    "noise"
                );
            case 1:
                byte[] magic =
                [
                    .. bytes[..Math.Min(bytes.Length, random.Next(4, 64))],
                    .. ByteMutations.NextBytes(random, 4_000),
                ];
                return new HostileFile(name, magic, $"the beginning of {name}, then noise");
            case 2:
                var (other, more) = BaseFiles.All[random.Next(BaseFiles.All.Count)];
                return new HostileFile(name, [.. bytes, .. more], $"{name} and {other} run together");
            default:
                return new HostileFile("x" + extension, bytes, $"{name} named x{extension}");
        }
    }

    private static int Largest((string Name, byte[] Bytes)[] parts) =>
        Enumerable.Range(0, parts.Length).MaxBy(i => parts[i].Bytes.Length);
}
