namespace Jixiao.Documents.Tests.Hostile;

/// <summary>A damaged or malicious file.</summary>
/// <param name="Name">File name with the extension the reader is shown.</param>
/// <param name="What">What was done to it, for the report.</param>
internal sealed record HostileFile(string Name, byte[] Bytes, string What);

/// <summary>Makes one hostile file when asked, so that no two large ones are held at a time.</summary>
/// <param name="Heavy">Takes a second or more to make or to read: left out of the short run.</param>
internal sealed record Attack(string Name, string What, Func<byte[]> Make, bool Heavy = false)
{
    public HostileFile File() => new(Name, Make(), What);
}
