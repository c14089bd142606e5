using Jixiao.App.Filing;
using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Audit;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.App.Tests.Filing;

/// <summary>Where the reader may be at fault, a unit is not accused, until somebody has worked on it.</summary>
public sealed class ImportedReadingTests
{
    private static readonly ImportedReading Flowing = ImportedReading.Of(new FormReading(true, []))!;

    private static readonly Form Slipped = new()
    {
        Subject = FormSubject.Project,
        Stage = FormStage.Target,
        Project = new CodedName(null, "校舍维修"),
        Unit = new CodedName("205001", "第一小学"),
        Goals = [""],
        Source = new SourceRef(Line: 1),
        Indicators =
        [
            Row("产出指标", "质量指标", "验收合格率", 1),
            Row("效益指标", "社会效益指标", "受益学生", 2),
            Row("效益指标", "数量指标", "维修校舍数量", 3),
            Row("满意度指标", "服务对象满意度指标", "家长满意度", 4),
        ],
    };

    private static readonly FormKeys Keys = FormKeys.For(Slipped);

    [Fact]
    public void Row_read_in_doubt_weighs_less_until_it_is_touched()
    {
        Of("JX402", Check(null)).Single().Severity.ShouldBe(Severity.Error);
        var doubted = Of("JX402", Check(Flowing)).Single();
        doubted.Severity.ShouldBe(Severity.Warning);
        doubted.Message.ShouldContain("存疑");

        var elsewhere = Flowing.After([new Change(ChangeKind.Set, "/indicators/r1/name") { To = "合格率" }]);
        var there = Flowing.After([new Change(ChangeKind.Set, "/indicators/r3/name") { To = "维修数量" }]);

        Of("JX402", Check(elsewhere)).Single().Severity.ShouldBe(Severity.Warning);
        Of("JX402", Check(there)).Single().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Goal_that_may_stand_among_what_had_no_place_is_held_against_nobody_until_goals_are_touched()
    {
        var lost = ImportedReading.Of(new FormReading(false, ["完成三栋校舍的屋面维修，改善办学条件"]))!;
        Of("JX101", Check(null)).Single().Severity.ShouldBe(Severity.Error);

        Of("JX101", Check(lost)).ShouldAllBe(f => f.Severity != Severity.Error);
        Of("JX101", Check(lost.After([new Change(ChangeKind.Set, "/title")])))
            .ShouldAllBe(f => f.Severity != Severity.Error);
        Of("JX101", Check(lost.After([new Change(ChangeKind.Insert, "/goals/k1")])))
            .Single()
            .Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Reader_with_nothing_to_say_is_not_kept() =>
        ImportedReading.Of(new FormReading(false, [])).ShouldBeNull();

    private static IReadOnlyList<Finding> Check(ImportedReading? reading) =>
        FormAudit.Check(Slipped, Keys, null, reading);

    private static List<Finding> Of(string rule, IReadOnlyList<Finding> findings) =>
        [.. findings.Where(f => f.Rule == rule)];

    private static Indicator Row(string one, string two, string name, int line) =>
        new()
        {
            Level1 = one,
            Level2 = two,
            Name = name,
            Comparison = Core.Values.Comparison.AtLeast,
            Value = "90",
            Unit = "%",
            ValueText = "≥90%",
            Source = new SourceRef(Line: line + 10),
        };
}
