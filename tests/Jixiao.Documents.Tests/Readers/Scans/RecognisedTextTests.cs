using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Scans;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Scans;

public sealed class RecognisedTextTests
{
    [Fact]
    public void ParseTsv_words_come_by_line_and_picture()
    {
        const string tsv = """
            level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
            4	1	1	1	1	0	10	10	90	20	-1	
            5	1	1	1	1	1	10	10	40	20	90	产出
            5	1	1	1	1	2	52	10	40	20	70	指标
            4	2	1	1	1	0	5	6	30	20	-1	
            5	2	1	1	1	1	5	6	30	20	nan	95
            """;

        var lines = Tesseract.ParseTsv(new StringReader(tsv));

        lines
            .Select(l => (l.Picture, string.Concat(l.Words.Select(w => w.Text)), l.Confidence))
            .ShouldBe([(0, "产出指标", 0.8m), (1, "95", 0m)]);
        lines[1].Words[0].ShouldBe(new WordBox("95", 5, 6, 35, 26));
    }

    [Fact]
    public void Pieces_end_at_wide_gaps_only()
    {
        WordBox[] words =
        [
            new("填报", 0, 0, 40, 20),
            new("单位", 46, 0, 86, 20),
            new("金额", 200, 0, 240, 20),
            new("10", 244, 0, 264, 20),
        ];

        RecognisedText.Pieces(words).Select(p => p.Text).ShouldBe(["填报单位", "金额10"]);
    }

    [Theory]
    [InlineData("-级指标", "二级指标")]
    [InlineData("数且指标", "数量指标")]
    [InlineData("完成情祝", "完成情况")]
    [InlineData("开展巡查", "开展巡查")]
    [InlineData("培训人数", "培训人数")]
    public void Mend_label_with_one_wrong_character(string read, string mended)
    {
        SourceCell[] cells =
        [
            new("一级指标", 0, default),
            new(read, 1, default),
            new("三级指标", 2, default),
            new("四级指标", 3, default),
        ];
        var table = new SourceTable([new SourceRow(cells, default)], TableGeometry.Exact, default);

        LabelRepair.Mend(table).Rows[0].Cells[1].Text.ShouldBe(mended);
    }
}
