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
        SchoolMealsEvaluation.Document(),
        ReservoirMonitoring.Document(),
        CivilAffairsProjects.Document(),
        InstituteCentral.Document(),
        LandscapingDeclaration.Document(),
        MarketRegulationTasks.Document(),
        WetlandApplication.Document(),
        VeteransOneLevel.Document(),
        BudgetBook.Document(),
        MixedWorkbook.Document(),
        BrokenLabels.Document(),
        DigitalArchivesMidTerm.Document(),
        FireSafetyParts.Document(),
    ];
}
