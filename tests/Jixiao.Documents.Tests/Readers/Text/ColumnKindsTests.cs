using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Text.Aligned;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class ColumnKindsTests
{
    [Fact]
    public void Misfit_figure_belongs_to_the_weights_and_not_to_the_directions_beside_them()
    {
        var direction = ColumnKinds.Misfit(ColumnRole.Direction, WordKind.Figure, figures: true);

        direction.ShouldBeGreaterThan(ColumnKinds.Misfit(ColumnRole.Weight, WordKind.Figure, figures: true));
        ColumnKinds.Misfit(ColumnRole.Direction, WordKind.Text, figures: false).ShouldBe(0);
    }
}
