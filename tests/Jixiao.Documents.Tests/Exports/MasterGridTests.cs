using Jixiao.Documents.Exports.Layout;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Tests.Exports;

public sealed class MasterGridTests
{
    [Fact]
    public void Rows_near_a_master_boundary_are_drawn_to_it()
    {
        var row = PlannedRow.Of(Cell(0, 22), Cell(22, 100));

        var grid = new MasterGrid([0, 20, 60, 100], [row]);

        grid.Widths.ShouldBe([20m, 40m, 40m]);
        grid.Rows([row])[0].Cells.Select(c => c.Columns).ShouldBe([1, 2]);
    }

    [Fact]
    public void Rows_far_from_all_master_boundaries_get_one_of_their_own()
    {
        var row = PlannedRow.Of(Cell(0, 40), Cell(40, 100));

        var grid = new MasterGrid([0, 20, 60, 100], [row]);

        grid.Widths.ShouldBe([20m, 20m, 20m, 40m]);
        grid.Rows([row])[0].Cells.Select(c => c.Columns).ShouldBe([2, 2]);
    }

    [Fact]
    public void Rows_two_boundaries_near_one_of_the_master_stay_apart()
    {
        var row = PlannedRow.Of(Cell(0, 19), Cell(19, 22), Cell(22, 100));

        var grid = new MasterGrid([0, 20, 60, 100], [row]);

        grid.Rows([row])[0].Cells.ShouldAllBe(c => c.Columns >= 1);
        new Table(grid.Widths, grid.Rows([row])).Place().Count.ShouldBe(3);
    }

    private static PlannedCell Cell(decimal left, decimal right) => new("格", CellRole.Text, left, right);
}
