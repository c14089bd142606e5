using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>What docs/manual/templates.md tells a county that writes a form of its own.</summary>
public sealed class TemplateManualTests
{
    private static readonly string Manual = File.ReadAllText(
        Path.Combine(CorpusFolder.Find(), "..", "..", "docs", "manual", "templates.md")
    );

    [Fact]
    public void Example_is_a_form_and_is_taken_without_being_named()
    {
        var from = Manual.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var example = Manual[from..Manual.IndexOf("```", from, StringComparison.Ordinal)];
        var catalog = ExportCatalog.Default.With([("yunling.yaml", example)]);
        var form = catalog.Lay(
            new Form
            {
                Subject = FormSubject.Project,
                Stage = FormStage.Target,
                Project = new(null, "校舍维修"),
                Attributes = [new("项目期限", "2026—2027年")],
            }
        );
        form.Blocks[0].ShouldBe(new Paragraph("云岭市市级项目支出绩效目标申报表", ParagraphStyle.Title, "/title"));
        var rows = form.Blocks.OfType<Table>().SelectMany(t => t.Rows).ToList();
        rows[2].Cells.Select(c => c.Text).ShouldBe(["项目类别", "", "项目期限", "2026—2027年"]);
        rows.Single(r => r.Cells[0].Text == "审核意见").MinimumHeight.ShouldBe(25);
    }

    [Fact]
    public void Every_word_of_a_template_is_named()
    {
        string[] words =
        [
            .. Enum.GetNames<FormField>(),
            .. Enum.GetNames<FundField>().Except(["None"], StringComparer.Ordinal),
            .. Enum.GetNames<FundShare>().Except(["Amount"], StringComparer.Ordinal),
            .. Enum.GetNames<ColumnField>(),
            .. Enum.GetNames<GoalStyle>(),
            .. Enum.GetNames<FormData>(),
            .. Enum.GetNames<FormSubject>(),
            .. Enum.GetNames<FormStage>(),
        ];
        words.Select(w => char.ToLowerInvariant(w[0]) + w[1..]).Where(w => !Names(w)).ShouldBeEmpty();
    }

    private static bool Names(string word) =>
        Manual.Contains($"`{word}`", StringComparison.Ordinal)
        || Manual.Contains($": {word}`", StringComparison.Ordinal);
}
