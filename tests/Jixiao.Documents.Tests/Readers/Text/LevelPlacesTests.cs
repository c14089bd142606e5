using Jixiao.Documents.Readers.Text.Aligned;
using Shouldly;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class LevelPlacesTests
{
    [Fact]
    public void Find_labels_on_each_of_many_rows_puts_every_one_on_its_own()
    {
        const int rows = 190;
        var places = LevelPlaces.Find(
            [.. Enumerable.Range(0, rows).Select(r => Label("数量指标", r))],
            [.. Enumerable.Range(0, rows).Select(r => Label("产出指标", r))],
            [.. Enumerable.Range(0, rows + 1)],
            0,
            rows,
            (_, _) => 0
        );

        places.ShouldNotBeNull();
        places.Value.Lower.ShouldBe(Enumerable.Range(0, rows));
        places.Value.Upper.ShouldBe(Enumerable.Range(0, rows));
    }

    [Fact]
    public void Find_label_without_any_below_it_takes_its_rows_between_two_blocks()
    {
        var places = LevelPlaces.Find(
            [Label("数量指标", 0), Label("经济效益", 5)],
            [Label("产出指标", 0), Label("管理指标", 3), Label("效益指标", 5)],
            [0, 1, 2, 3, 4, 5, 6],
            0,
            6,
            (_, _) => 0
        );

        places.ShouldNotBeNull();
        places.Value.Lower.ShouldBe([0, 5]);
        places.Value.Upper.ShouldBe([0, 2, 5]);
    }

    private static AlignedCell Label(string text, int line) => new(text, 0, line, line, 0, text);
}
