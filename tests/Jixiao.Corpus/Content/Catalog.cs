namespace Jixiao.Corpus.Content;

/// <summary>Every document of the corpus.</summary>
public static class Catalog
{
    public static IReadOnlyList<CorpusDocument> Documents { get; } =
    [
        HealthDisclosure.Document(),
        AgricultureEvaluation.Document(),
        RoadsAndProjects.Document(),
        CultureApproval.Document(),
        CivilAffairsDuties.Document(),
    ];
}
