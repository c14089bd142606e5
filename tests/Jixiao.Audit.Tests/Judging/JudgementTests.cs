using Jixiao.Audit.Judging;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Judging;

public sealed class JudgementTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly Form Faulty = FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤45万元"));

    [Fact]
    public void Suppressed_finding_goes_and_is_counted()
    {
        var result = Audit(Faulty);
        var print = result.Findings.Single(f => f.Rule == "JX606").Fingerprint;
        var judged = Judgement.Apply(result, Suppress(print, "2026-12-31"), Today);
        judged.Findings.ShouldNotContain(f => f.Rule == "JX606");
        judged.Summary.Suppressed.ShouldBe(1);
        judged.Summary.Errors.ShouldBe(result.Summary.Errors - 1);
    }

    [Fact]
    public void Expired_suppression_takes_nothing_away()
    {
        var result = Audit(Faulty);
        var print = result.Findings.Single(f => f.Rule == "JX606").Fingerprint;
        Judgement.Apply(result, Suppress(print, "2026-01-31"), Today).Findings.ShouldContain(f => f.Rule == "JX606");
    }

    [Fact]
    public void Baseline_leaves_only_what_is_new()
    {
        var known = Audit(Faulty).Findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        Judgement.Apply(Audit(Faulty), known).Findings.ShouldBeEmpty();
        var worse = Faulty.With(FormOf.Row("质量", "验收合格率", "≥100%"));
        Judgement.Apply(Audit(worse), known).Findings.ShouldContain(f => f.Rule == "JX302");
    }

    [Fact]
    public void Fingerprint_stays_when_positions_and_files_change()
    {
        var form = FormOf.Project().With(FormOf.Row("质量", "验收合格率", "≥100%"));
        var moved = FormOf
            .Project()
            .With(FormOf.Row("数量", "维修校舍数量", "12所"), FormOf.Row("质量", "验收合格率", "≥100％"));
        var audited = new Auditor().Audit([new("清河县（重扫）.pdf", 7, moved)]);
        Print(audited).ShouldBe(Print(Audit(form)));

        static string Print(AuditResult result) => result.Findings.Single(f => f.Rule == "JX302").Fingerprint;
    }

    [Fact]
    public void Fingerprints_of_one_audit_differ()
    {
        var twice = FormOf
            .Project()
            .With(FormOf.Row("质量", "验收合格率", "≥100%"), FormOf.Row("质量", "验收合格率", "≥100%"));
        var prints = Audit(twice).Findings.Select(f => f.Fingerprint).ToList();
        prints.Distinct(StringComparer.Ordinal).Count().ShouldBe(prints.Count);
    }

    [Theory]
    [InlineData("suppressions:\n  - { fingerprint: 00112233445566aa, until: 2026-12-31 }", "第 2 行", "缺少“reason”")]
    [InlineData("suppressions:\n  - { fingerprint: 00112233445566aa, reason: 已说明 }", "第 2 行", "缺少“until”")]
    [InlineData(
        "suppressions:\n  - { fingerprint: x, reason: 已说明, until: 2026-12-31 }",
        "第 2 行",
        "不是 16 位指纹"
    )]
    [InlineData(
        "suppressions:\n  - { fingerprint: 00112233445566aa, reason: 已说明, until: 明年 }",
        "第 2 行",
        "2026-12-31 的样子"
    )]
    [InlineData("supressions: []", "第 1 行", "没有“supressions”这个键")]
    public void Suppressions_with_a_mistake_name_its_line(string text, string line, string words)
    {
        var fault = Should.Throw<ProfileException>(() => Suppressions.Read("豁免.yaml", text));
        fault.Message.ShouldContain(line);
        fault.Message.ShouldContain(words);
    }

    private static Suppressions Suppress(string print, string until) =>
        Suppressions.Read(
            "豁免.yaml",
            $"suppressions:\n  - {{ fingerprint: {print}, reason: 已说明, until: {until} }}\n"
        );

    private static AuditResult Audit(Form form) => new Auditor().Audit([new("清河县.docx", 0, form)]);
}
