namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>One file inside an archive.</summary>
/// <param name="Name">With forward slashes and without a leading one.</param>
/// <param name="Data">From where its data starts; to their end, or to the archive's when the size is not known.</param>
internal sealed record ZipPart(string Name, int Method, ReadOnlyMemory<byte> Data, uint? Crc);
