using System.Buffers;
using System.Security.Cryptography;

namespace Jixiao.App.Storage;

/// <summary>Files by the SHA-256 of what they hold: the same content is kept once, and a file never changes.</summary>
public sealed class ContentStore(string folder)
{
    private const int Chunk = 1 << 16;

    /// <summary>Streams the content to disk; memory stays small whatever its size.</summary>
    /// <param name="accept">Looks at the whole file before it is kept; false lets go of it.</param>
    /// <returns>Null where it is longer than <paramref name="most"/> bytes, or not accepted; nothing is kept then.</returns>
    public async Task<StoredContent?> SaveAsync(
        Stream content,
        long most,
        CancellationToken cancellation = default,
        Func<string, Task<bool>>? accept = null
    )
    {
        var temporary = Temporary();
        try
        {
            var saved = await WriteAsync(temporary, content, most, cancellation);
            if (saved is null || (accept is not null && !await accept(temporary)))
            {
                return null;
            }
            var target = PathOf(saved.Sha256);
            if (!File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(temporary, target, overwrite: true);
            }
            else
            {
                // Kept anew: who counts days counts from here.
                File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(temporary));
            }
            return saved;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public bool Holds(string sha256) => File.Exists(PathOf(sha256));

    /// <exception cref="FileNotFoundException">It is not kept here.</exception>
    public FileStream OpenRead(string sha256) =>
        new(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, Chunk, useAsync: true);

    /// <param name="part">Beside the content, made from it: "view-3".</param>
    public string PathOf(string sha256, string? part = null)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A content is named by 64 hexadecimal digits.", nameof(sha256));
        }
        var path = Path.Join(folder, sha256[..2], sha256);
        return part is null ? path : $"{path}.{part}";
    }

    /// <summary>A place in the folder for a file that is being made; what its maker leaves behind is swept away.</summary>
    public string Temporary()
    {
        Directory.CreateDirectory(folder);
        return Path.Join(folder, $".{Guid.NewGuid():N}.part");
    }

    /// <summary>Deletes what was written before a time: unfinished files, and contents (with what was made from them) that are not wanted.</summary>
    /// <param name="wanted">By SHA-256.</param>
    /// <returns>How many files.</returns>
    public int Sweep(DateTimeOffset before, Func<string, bool> wanted)
    {
        var gone = 0;
        var all = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            : [];
        foreach (var file in all.Where(f => f.LastWriteTimeUtc < before.UtcDateTime).ToList())
        {
            if (file.Extension == ".part" || !wanted(file.Name.Split('.')[0]))
            {
                file.Delete();
                gone++;
            }
        }
        return gone;
    }

    private static async Task<StoredContent?> WriteAsync(
        string file,
        Stream content,
        long most,
        CancellationToken cancellation
    )
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var stream = new FileStream(
                file,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                0,
                true
            );
            var length = 0L;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                length += read;
                if (length > most)
                {
                    return null;
                }
                hash.AppendData(buffer, 0, read);
                await stream.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            stream.Flush(flushToDisk: true);
            return new StoredContent(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <param name="Sha256">Lower-case hex.</param>
public sealed record StoredContent(string Sha256, long Bytes);
