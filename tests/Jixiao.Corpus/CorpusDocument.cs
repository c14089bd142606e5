using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus;

/// <summary>A document of the corpus: what it says, and how it is printed.</summary>
/// <param name="Name">Folder and file name: number, layout.</param>
/// <param name="Forms">What a careful person reads in it.</param>
public sealed record CorpusDocument(string Name, IReadOnlyList<Form> Forms, IReadOnlyList<Block> Blocks)
{
    public bool Landscape { get; init; }

    /// <summary>Leading blocks that belong to no form: a diagnostic answers for them.</summary>
    public int Outside { get; init; }
}
