using System.Globalization;
using Jixiao.Documents.Tests.Hostile.Attacks;
using Jixiao.Documents.Tests.Hostile.Files;
using Jixiao.Documents.Tests.Hostile.Mutations;
using Jixiao.Documents.Tests.Readers.Office;
using Jixiao.Testing;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>Alone in the process while they run: they measure its memory.</summary>
[CollectionDefinition(nameof(HostileFilesTests), DisableParallelization = true)]
public sealed class HostileCollection;

/// <summary>
/// Whatever the bytes are, a reading ends in time, in bounds, without an exception, and says what it found.
/// bench/hostile sets JIXIAO_HOSTILE to the number of files of the full run.
/// </summary>
[Collection(nameof(HostileFilesTests))]
public sealed class HostileFilesTests
{
    private const int ShortRun = 160;

    internal static readonly int? Full = int.TryParse(
        Environment.GetEnvironmentVariable("JIXIAO_HOSTILE"),
        CultureInfo.InvariantCulture,
        out var count
    )
        ? count
        : null;

    internal static IReadOnlyList<Attack> Attacks { get; } =
    [.. ArchiveAttacks.All, .. SheetAttacks.All, .. MarkupAttacks.All, .. TextAttacks.All, .. PdfAttacks.All];

    [Fact]
    public void Read_of_an_attack_ends_as_promised() =>
        Run("attacks", Attacks.Where(a => Full is not null || !a.Heavy).Select(a => a.File()));

    [Fact]
    public void Read_of_a_table_of_impossible_shape_ends_as_promised() =>
        Run("shapes", ShapeAttacks.All.Where((_, i) => Full is not null || i % 25 == 0).Select(a => a.File()));

    [Fact]
    public void Read_of_a_mutant_ends_as_promised() =>
        Run(
            "mutants",
            Enumerable.Range(0, Full - Attacks.Count - ShapeAttacks.All.Count ?? ShortRun).Select(Mutant.Number)
        );

    [Fact]
    public void Read_of_a_mutant_of_an_old_document_ends_as_promised()
    {
        using var temporary = new TemporaryFolder();
        var docx = Path.Combine(temporary.Path, "表.docx");
        File.WriteAllBytes(docx, DocxFile.OfRows(BaseFiles.FormRows));
        var saved = OldFormat.Save(docx, "doc", temporary.Path);
        Assert.SkipWhen(saved is null, "LibreOffice that writes .doc is not installed.");
        var sound = File.ReadAllBytes(saved);

        Run("old-documents", Enumerable.Range(0, Full is null ? 2 : 40).Select(n => Mutant.Of("表.doc", sound, n)));
    }

    [Fact]
    public void Mutants_are_the_same_each_time()
    {
        foreach (var number in Enumerable.Range(0, 40))
        {
            var (once, again) = (Mutant.Number(number), Mutant.Number(number));
            again.What.ShouldBe(once.What);
            again.Bytes.AsSpan().SequenceEqual(once.Bytes).ShouldBeTrue(once.What);
        }
    }

    [Fact]
    public void The_base_files_hold_every_format_and_are_sound()
    {
        var formats = BaseFiles
            .All.Select(f => FormReader.Read(f.Name, f.Bytes).Format)
            .ToHashSet(StringComparer.Ordinal);

        formats.ShouldBe(["docx", "xlsx", "xls", "pdf", "html", "text", "markdown", "csv"], ignoreOrder: true);
    }

    private static void Run(string name, IEnumerable<HostileFile> files)
    {
        var report = new HostileReport(name);
        var text = "";
        try
        {
            foreach (var file in files)
            {
                report.Start(file);
                report.Add(HostileRun.Read(file));
            }
        }
        finally
        {
            text = report.Finish();
        }
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        report.Faults.ShouldBeEmpty(text);
    }
}
