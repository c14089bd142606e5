namespace Jixiao.App.Storage;

/// <summary>The folder in which the program keeps what is not in the database: documents, attachments, batches. Outside any web root.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>What people brought in, and what is read of it.</summary>
    public ContentStore Documents => field ??= new(System.IO.Path.Join(Path, "documents"));

    public ContentStore Attachments => field ??= new(System.IO.Path.Join(Path, "attachments"));

    /// <summary>Results of jobs.</summary>
    public ContentStore Results => field ??= new(System.IO.Path.Join(Path, "results"));
}
