using System.Text;
using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.App.Jobs;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Filing;
using Jixiao.App.Tests.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Printing;
using Jixiao.Documents;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Microsoft.Extensions.Logging.Abstractions;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Import;

public sealed class ImportDeskTests(Server server) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Take_makes_drafts_that_keep_their_places_in_the_document()
    {
        await using var county = await CreateAsync(server);
        var document = Catalog.Documents[0];
        var id = await UploadAsync(county, $"{document.Name}.docx", DocxPrinter.Print(document.Blocks));

        var view = (await Desk(county).OpenAsync(county.Clerk, id)).Value;
        var drafts = (await Desk(county).TakeAsync(county.Clerk, id)).Value;
        var again = (await Desk(county).TakeAsync(county.Clerk, id)).Value;

        (view.State, view.Format, view.Forms.Count).ShouldBe(("read", "docx", document.Forms.Count));
        again.ShouldBe(drafts);
        var draft = await county.OpenAsync(drafts[1]);
        draft.Import.ShouldBe(id.Id);
        draft.Body.Unit.ShouldBe(new CodedName("205001", "临溪县第一小学"));
        draft.Body.Indicators.Select(r => r.Name).ShouldBe(document.Forms[1].Indicators.Select(r => r.Name));
        var row = draft.Body.Indicators[0];
        var section = (await Source(county).AroundAsync(county.Clerk, id, row.Source)).Value;
        section
            .Blocks.SelectMany(b => b.Rows ?? [])
            .SelectMany(r => r)
            .ShouldContain(c => c.Place == row.Source && c.Text == row.Name);
        (await new TrailVerifier(county.Database).VerifyAsync()).ShouldAllBe(t => t.Holds);
        (await new Reprojection(county.Database).RunAsync()).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task Decide_applies_what_was_accepted_and_nothing_else()
    {
        await using var county = await CreateAsync(server);
        var id = await UploadAsync(county, "doubtful.docx", DoubtfulDocument());
        var view = (await Desk(county).OpenAsync(county.Clerk, id)).Value;
        var suggested = view.Doubts.Rows.First(d => d is { Kind: DoubtKind.Suggestion, Path: not null });
        suggested.Decision.ShouldBe(Decision.Open);
        (suggested.From, suggested.To).ShouldBe(("51", "15"));

        var refused = await DecideAsync(suggested.Id, Decision.Refused);
        var accepted = await DecideAsync(suggested.Id, Decision.Accepted);

        view.Forms[0].Body.Indicators.ShouldContain(r => r.Weight == "51");
        refused.Forms[0].Body.Indicators.ShouldContain(r => r.Weight == "51");
        refused.Forms[0].Body.Suggestions.ShouldBeEmpty();
        accepted.Forms[0].Body.Indicators.ShouldNotContain(r => r.Weight == "51");
        accepted.Forms[0].Body.Indicators.Sum(r => decimal.Parse(r.Weight!, null)).ShouldBe(90m);

        async Task<ImportDecided> DecideAsync(string doubt, Decision decision) =>
            (
                await Desk(county)
                    .DecideAsync(county.Clerk, id, new Dictionary<string, Decision> { [doubt] = decision })
            ).Value;
    }

    [Fact]
    public async Task What_the_reader_said_stays_with_the_draft_for_what_nobody_has_touched()
    {
        await using var county = await CreateAsync(server);
        var document = Catalog.Documents[0];
        var id = await UploadAsync(county, "表.txt", Encoding.UTF8.GetBytes(TextPrinter.Print(document.Blocks)));
        await Desk(county).DecideAllAsync(county.Clerk, id, Decision.Accepted);

        var draft = (await Desk(county).TakeAsync(county.Clerk, id)).Value[0];
        var before = await county.OpenAsync(draft);
        var row = $"/indicators/{before.Keys["indicators"][0]}";
        var one = before.Body.Indicators[0].Level1;
        var edited = await county.EditAsync(
            county.Clerk,
            draft,
            before.Revision,
            Set($"{row}/level1", one, "其他指标")
        );

        (await ReadingAsync()).ShouldBe($"true /indicators/*/level1 {row}");
        edited.Findings.ShouldNotContain(f => f.Path.StartsWith(row) && f.Finding.Message.Contains("存疑"));
        (await county.OpenAsync(draft))
            .Findings.Select(f => f.Finding)
            .ShouldBe(edited.Findings.Select(f => f.Finding));
        (await new Reprojection(county.Database).RunAsync()).Changed.ShouldBe(0);

        async Task<string?> ReadingAsync()
        {
            await using var work = await county.Database.BeginAsync(county.Clerk);
            return await work.FindAsync(
                """
                select concat_ws(' ', reading ->> 'isFlowing', (select string_agg(t, ' ') from jsonb_array_elements_text(reading -> 'touched') t))
                from form where form_id = $1
                """,
                r => r.GetString(0),
                [draft.Id]
            );
        }
    }

    [Fact]
    public async Task DecideAll_leaves_no_doubt_open()
    {
        await using var county = await CreateAsync(server);
        var id = await UploadAsync(county, "doubtful.docx", DoubtfulDocument());

        var view = (await Desk(county).DecideAllAsync(county.Clerk, id, Decision.Refused)).Value;

        view.Doubts.Rows.ShouldNotBeEmpty();
        view.Doubts.Open.ShouldBe(0);
        view.Doubts.Rows.ShouldAllBe(d => d.Decision == Decision.Refused);
    }

    [Fact]
    public void Row_whose_cells_are_shifted_is_asked_about_once()
    {
        var place = new SourceRef(Line: 12);
        var other = new SourceRef(Line: 20);
        var row = new Indicator
        {
            Name = "改造校舍",
            ValueText = "≥12所",
            Confidence = 0.85m,
            Source = place,
        };
        var reading = new DocumentReading(
            "a.txt",
            "text",
            "",
            [
                new Form
                {
                    Subject = FormSubject.Project,
                    Stage = FormStage.Target,
                    Indicators = [row],
                    Source = new SourceRef(Line: 1),
                },
            ],
            [Shifted(place), Shifted(other)]
        );

        var doubts = Doubts.Of(reading, new ImportDecisions());

        doubts.Select(d => d.Id).ShouldBe(["f0.r0", "d1"]);
        doubts[0].Message.ShouldContain("不对齐，已按内容归入各列（把握 85%）");

        static Diagnostic Shifted(SourceRef at) => new("row-shifted", Severity.Warning, "不对齐", at);
    }

    [Fact]
    public async Task Upload_of_what_is_no_document_ends_as_failed_and_says_why()
    {
        await using var county = await CreateAsync(server);
        var id = await UploadAsync(county, "damaged.docx", [0x50, 0x4B, 3, 4, 1, 2, 3]);

        var view = (await Desk(county).OpenAsync(county.Clerk, id)).Value;

        view.State.ShouldBe("failed");
        view.Message.ShouldNotBeNullOrEmpty();
        (await Desk(county).TakeAsync(county.Clerk, id)).Refusal!.Code.ShouldBe("not-read");
    }

    [Fact]
    public async Task Upload_for_others_units_is_refused_and_others_uploads_are_not_seen()
    {
        await using var county = await CreateAsync(server);
        var other = county.Unit("/205/205002/");
        using var nothing = new MemoryStream();

        (
            await Desk(county).UploadAsync(county.Clerk, Division, Year, other, "x.docx", nothing)
        ).IsRefused.ShouldBeTrue();
        var id = await UploadAsync(county, "doubtful.docx", DoubtfulDocument());

        (await Desk(county).OpenAsync(county.SecondClerk, id)).Refusal!.Code.ShouldBe("not-found");
        (await Source(county).SectionAsync(county.SecondClerk, id, 0)).IsRefused.ShouldBeTrue();
        (await Desk(county).TakeAsync(county.Clerk, id)).Refusal!.Code.ShouldBe("unseen");
        await Desk(county).DecideAllAsync(county.Clerk, id, Decision.Refused);
        await Desk(county).TakeAsync(county.Clerk, id);
        (await Source(county).SectionAsync(county.SecondClerk, id, 0)).IsRefused.ShouldBeFalse();
        (await Source(county).SectionAsync(county.Person("otherClerk"), id, 0)).IsRefused.ShouldBeTrue();
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\表\绩效.docx", "绩效.docx")]
    [InlineData("a\u202Excod.exe", "axcod.exe")]
    [InlineData("...", "document")]
    public void Clean_keeps_the_last_harmless_part(string given, string kept) =>
        FileNames.Clean(given, "document").ShouldBe(kept);

    private async Task<ImportId> UploadAsync(County county, string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var id = (await Desk(county).UploadAsync(county.Clerk, Division, Year, county.School, name, stream)).Value;
        using var reading = new ImportReading(county.Database, Data);
        using var signal = new JobSignal();
        using var worker = new JobWorker(
            county.Database,
            TimeProvider.System,
            signal,
            [reading],
            NullLogger<JobWorker>.Instance
        );
        await worker.RunWaitingAsync(TestContext.Current.CancellationToken);
        return id;
    }

    private DataFolder Data => new(folder.Path);

    private ImportDesk Desk(County county) =>
        new(
            county.Database,
            TimeProvider.System,
            Data,
            new JobDesk(county.Database, TimeProvider.System, new JobSignal()),
            county.Starter
        );

    private SourceDesk Source(County county) => new(county.Database, Data);

    /// <summary>Weights that sum to 126 where 15 was printed as 51.</summary>
    private static byte[] DoubtfulDocument()
    {
        Indicator Row(string one, string two, string name, string value, string unit, string weight) =>
            new()
            {
                Level1 = one,
                Level2 = two,
                Name = name,
                Comparison = Core.Values.Comparison.AtLeast,
                Value = value,
                Unit = unit,
                ValueText = $"≥{value}{unit}",
                Weight = weight,
            };
        var form = new Form
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Approval,
            Title = "部门整体支出绩效目标批复表",
            FiscalYear = Year,
            Unit = new CodedName("205", "教育体育局"),
            Goals = ["巩固义务教育成果，改善薄弱学校条件。"],
            Funds = new Funds { TotalYuan = Core.Money.FromWan(120), PrintedUnit = "万元" },
            Indicators =
            [
                Row("产出指标", "数量指标", "改造校舍", "12", "所", "51"),
                Row("产出指标", "数量指标", "培训教师", "300", "人次", "15"),
                Row("产出指标", "质量指标", "验收合格率", "98", "%", "20"),
                Row("效益指标", "社会效益指标", "受益学生", "5600", "人", "30"),
                Row("满意度指标", "服务对象满意度指标", "家长满意度", "95", "%", "10"),
            ],
        };
        using var file = new MemoryStream();
        DocxExport.Write(file, FormBatch.Of(ExportCatalog.Default.Lay(form)));
        return file.ToArray();
    }
}
