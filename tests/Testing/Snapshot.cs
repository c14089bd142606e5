using System.Runtime.CompilerServices;

namespace Jixiao.Testing;

/// <summary>
/// Compares text with the file that was accepted last, snapshots/&lt;class&gt;.&lt;test&gt;.txt beside the test.
/// Set JIXIAO_ACCEPT=1 to accept what the tests print now, and read the difference before committing it.
/// </summary>
internal static class Snapshot
{
    /// <param name="part">Tells several snapshots of one test apart.</param>
    public static void Matches(
        string actual,
        string? part = null,
        [CallerFilePath] string test = "",
        [CallerMemberName] string member = ""
    )
    {
        var suffix = part is null ? "" : "." + part;
        var folder = Path.Join(Path.GetDirectoryName(test), "snapshots");
        var accepted = Path.Join(folder, $"{Path.GetFileNameWithoutExtension(test)}.{member}{suffix}.txt");
        var received = Path.ChangeExtension(accepted, ".received.txt");
        var lines = actual.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (File.Exists(accepted) && File.ReadAllText(accepted) == lines)
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(folder);
        if (Environment.GetEnvironmentVariable("JIXIAO_ACCEPT") == "1")
        {
            File.WriteAllText(accepted, lines);
            return;
        }
        File.WriteAllText(received, lines);
        Assert.Fail($"Not what was accepted; compare{Environment.NewLine}{received}{Environment.NewLine}{accepted}");
    }
}
