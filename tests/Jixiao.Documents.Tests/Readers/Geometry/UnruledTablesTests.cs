using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Geometry;

public sealed class UnruledTablesTests
{
    [Fact]
    public void Find_columns_aligned_by_spaces_gives_rows_of_cells()
    {
        var table = Table(
            """
            一级指标      二级指标      三级指标            指标值
            产出指标      数量指标      开展护林巡查次数    ≥48次
                          质量指标      巡查记录完整率      ≥98%
            满意度指标    服务对象      林农满意度          ≥90%
            """
        );

        table.Rows.Count.ShouldBe(4);
        Texts(table.Rows[1]).ShouldBe(["产出指标", "数量指标", "开展护林巡查次数", "≥48次"]);
        table.Rows[2].Cells.Select(c => c.Column).ShouldBe([1, 2, 3]);
        table.Geometry.ShouldBe(TableGeometry.Loose);
        table.Rows[2].Cells[0].Place.ShouldBe(new SourceRef(Line: 3, Row: 3, Column: 2));
    }

    [Fact]
    public void Find_wrapped_cell_is_joined_to_its_row()
    {
        var table = Table(
            """
            数量指标      组织护林员开展林区防火    ≥48次
                          巡查的次数
            质量指标      巡查记录完整率            ≥98%
            """
        );

        table.Rows.Count.ShouldBe(2);
        Texts(table.Rows[0]).ShouldBe(["数量指标", "组织护林员开展林区防火巡查的次数", "≥48次"]);
    }

    [Fact]
    public void Find_sections_of_different_columns_share_one_grid()
    {
        var table = Table(
            """
            项目名称        林区防火巡查经费
            年度资金总额    120.00              其中：财政拨款    100.00
            一级指标        二级指标            三级指标          指标值
            产出指标        数量指标            巡查次数          ≥48次
            """
        );

        Texts(table.Rows[0]).ShouldBe(["项目名称", "林区防火巡查经费"]);
        Texts(table.Rows[1]).ShouldBe(["年度资金总额", "120.00", "其中：财政拨款", "100.00"]);
        table.Rows[3].Cells.Select(c => c.Column).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Find_lines_of_prose_stay_paragraphs()
    {
        var blocks = UnruledTables.Find(Words("清河县林业局\n一、主要职责\n（一）负责全县林区防火工作。"), Line);

        blocks.ShouldAllBe(b => b is SourceParagraph);
        blocks.Count.ShouldBe(3);
    }

    private static SourceTable Table(string text)
    {
        var blocks = UnruledTables.Find(Words(text), Line);
        return blocks.ShouldHaveSingleItem().ShouldBeOfType<SourceTable>();
    }

    private static IEnumerable<string> Texts(SourceRow row) => row.Cells.Select(c => c.Text);

    private static SourceRef Line(WordBox word) => new(Line: (int)word.Y0);

    /// <summary>Words of text aligned by spaces: x in columns, a Chinese character is two wide.</summary>
    private static List<WordBox> Words(string text)
    {
        var words = new List<WordBox>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var x = 0;
            foreach (var part in line.Split(' '))
            {
                var width = part.Sum(c => CharWidths.IsWide(c) ? 2 : 1);
                if (width > 0)
                {
                    words.Add(new WordBox(part, x, number, x + width, number + 1));
                }

                x += width + 1;
            }
        }

        return words;
    }
}
