using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Ctrl+C and time limits act while one large form is built.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void Build_of_a_single_form_stops_when_cancelled()
    {
        var grid = new GridRows();
        string[][] texts =
        [
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "机井", "5口"],
        ];
        var rows = texts.Select(r => new SourceRow([.. r.Select((t, c) => new SourceCell(t, c, default))], default));
        var source = new SourceDocument([new SourceTable([.. rows], TableGeometry.Exact, default)], []);
        var segment = new Segmenter(grid.Facts).Cut(grid.From(source)).ShouldHaveSingleItem();
        List<Diagnostic> diagnostics = [];

        new FormBuilder(diagnostics, CancellationToken.None).Build(segment, null).ShouldHaveSingleItem();
        Should.Throw<OperationCanceledException>(() =>
            new FormBuilder(diagnostics, new CancellationToken(canceled: true)).Build(segment, null)
        );
    }
}
