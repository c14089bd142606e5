using System.Collections.Frozen;
using Jixiao.Audit.Rules;
using Jixiao.Audit.Rules.Classification;
using Jixiao.Audit.Rules.Completeness;
using Jixiao.Audit.Rules.Disclosure;
using Jixiao.Audit.Rules.Goals;
using Jixiao.Audit.Rules.Money;
using Jixiao.Audit.Rules.SelfEvaluation;
using Jixiao.Audit.Rules.Time;
using Jixiao.Audit.Rules.Values;
using Jixiao.Audit.Rules.Weights;

namespace Jixiao.Audit;

/// <summary>Every rule, by id. A new rule is a line here; a test fails for one that has none.</summary>
public static class RuleCatalog
{
    /// <summary>Version of the catalogue as a whole.</summary>
    public const string Version = "2026.11";

    public static IReadOnlyList<Rule> All { get; } =
    [
        // JX1xx completeness
        new JX101BlankHeading(),
        new JX102MissingLevel(),
        new JX103EmptyIndicator(),
        new JX104Placeholder(),
        new JX105NoTimeLimit(),
        new JX106NoCost(),
        new JX107CutOff(),
        new JX108NoQuality(),
        new JX109IndicatorCount(),
        new JX110NoExplanation(),
        new JX111NoQuantity(),
        new JX112GoalRepeatsName(),
        new JX113NoYear(),
        new JX114DutyWithoutIndicator(),
        new JX115TaskWithoutIndicator(),
        new JX116BenefitPromised(),
        new JX117UnplacedIndicator(),
        new JX118GoalNumbers(),
        new JX119ProjectNameSaysNothing(),
        // JX2xx weights
        new JX201WeightTotal(),
        new JX202LevelShares(),
        new JX203BadWeight(),
        new JX204HeavyIndicator(),
        new JX205ExecutionAsIndicator(),
        new JX206SwappedValueAndWeight(),
        new JX207EqualWeights(),
        new JX208MissingWeights(),
        new JX209PrintedLevelWeight(),
        new JX210TinyWeight(),
        new JX211QualitativeWeight(),
        // JX3xx values and units
        new JX301WordsUnderASign(),
        new JX302RateOverWhole(),
        new JX303UnitAgainstName(),
        new JX304UnitUnreadable(),
        new JX305NoUnit(),
        new JX306SignOutsideFrame(),
        new JX307ScaleAsTarget(),
        new JX308MostlyQualitative(),
        new JX309SatisfactionTarget(),
        new JX310TargetOfZero(),
        new JX311TargetInName(),
        new JX312SameNumberEverywhere(),
        new JX313WorseThanBefore(),
        new JX314BelowPlan(),
        new JX315OtherTypeThanBefore(),
        new JX316QualitativeWithUnit(),
        new JX317TwoTargetsInOne(),
        new JX318UnitSpelling(),
        new JX319RangeUpsideDown(),
        new JX320SignTwice(),
        new JX321PercentageTooLarge(),
        new JX322TwoUnits(),
        new JX323FractionOfAWhole(),
        new JX324LowRate(),
        new JX325ReverseAtLeast(),
        new JX326PositiveAtMost(),
        new JX327SameAsLastYear(),
        new JX328SatisfactionInWords(),
        new JX329MisplacedSeparator(),
        new JX330RateAsFraction(),
        new JX331OddPrinting(),
        new JX332VagueValue(),
        new JX333QuantityWithoutNumber(),
        new JX334ValueRepeatsName(),
        new JX335MeasureWord(),
        // JX4xx classification
        new JX401WrongLevel2(),
        new JX402LevelsApart(),
        new JX403InputAsOutput(),
        new JX404NameRepeatsLevel(),
        new JX405TwoNamesOfOneLevel(),
        new JX406LongName(),
        new JX407LocalLevel2(),
        new JX408SameNameElsewhere(),
        new JX409NameSaysNothing(),
        new JX410CostInWords(),
        new JX411WrongBenefit(),
        // JX5xx goals, relevance, copying
        new JX501SameIndicatorTwice(),
        new JX502CopiedGoals(),
        new JX503CopiedIndicators(),
        new JX504ForeignSubject(),
        new JX505NumberInGoal(),
        new JX506SloganGoal(),
        new JX507GoalWithoutIndicator(),
        new JX508Misprints(),
        new JX509GoalTwice(),
        new JX510ThinGoal(),
        new JX511GoalTellsPast(),
        new JX512CopiedBenefit(),
        new JX513LoweredTarget(),
        new JX514DroppedIndicator(),
        new JX515NearlySameIndicator(),
        new JX516ForeignField(),
        new JX517OtherPlace(),
        new JX518WholeCounty(),
        new JX519AskedOfOthers(),
        new JX520OfAnotherProject(),
        new JX521OtherRateInProject(),
        // JX6xx money
        new JX601TotalOfSources(),
        new JX602IncomeAndExpenditure(),
        new JX603PrintedTotalOfProjects(),
        new JX604CostTotal(),
        new JX605CostRowTooMany(),
        new JX606CostAboveBudget(),
        new JX607QuantityTimesPrice(),
        new JX608YuanAndWan(),
        new JX609CostAtLeast(),
        new JX610ProjectsAboveDepartment(),
        new JX611NoBudget(),
        new JX612AmountPrintedTwice(),
        new JX613NegativeAmount(),
        new JX614CostsWithoutBudget(),
        new JX615BudgetInGoals(),
        new JX616ProjectListedTwice(),
        new JX618YearAboveLifetime(),
        new JX619UnlikelyAmount(),
        new JX620TasksAboveBudget(),
        new JX621BudgetChangedAlone(),
        new JX622OtherCostsTooMany(),
        new JX623StandardIsTotal(),
        // JX7xx time
        new JX701DateOutsideYear(),
        new JX702DateOnlyInName(),
        new JX703MonthAsCount(),
        new JX704OtherYearNamed(),
        new JX705TimeInPercent(),
        new JX706YearAsDeadline(),
        new JX707AllOnLastDay(),
        new JX708RangeOverYears(),
        new JX709NoSuchDay(),
        new JX710DeadlineAtLeast(),
        // JX8xx monitoring and self-evaluation
        new JX801ScoreDoesNotRecompute(),
        new JX802NoReason(),
        new JX803FullWithExcuse(),
        new JX804ChangedSinceApproval(),
        new JX805ActualOfAnotherKind(),
        new JX806LightWithoutReason(),
        new JX807AllFullAtLowExecution(),
        new JX808ExecutedAboveBudget(),
        new JX809ExecutionRate(),
        new JX810ScoreOutsideWeight(),
        new JX811ActualCopiesTarget(),
        new JX812NoTotalScore(),
        new JX813UnlikelyWithoutReason(),
        new JX814NoActual(),
        new JX815NoScore(),
        new JX816ForecastAgainstLikelihood(),
        new JX817ResultsCopyGoals(),
        new JX818ExecutionBehind(),
        new JX819ProgressGap(),
        // JX9xx disclosure and the document itself
        new JX903UnitCodes(),
        new JX904ReaderUnsure(),
        new JX990ExpiredSuppression(),
    ];

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(
        r => r.Id,
        StringComparer.Ordinal
    );

    /// <summary>Null for an id that no rule has.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);
}
