namespace Jixiao.Documents.Tests.Layouts.Streams.Lanes;

/// <summary>Tables printed block after block: each column in parts, the parts in any order, the headings broken over lines.</summary>
public sealed class LanedTableTests
{
    private const string Blocks = """
        部门整体支出绩效目标完成情况自评表
        （2024年度）

        部门名称 清河县畜牧局
        一级指标 二级指标
        数量指标
        质量指标
        产出指标
        时效指标
        经济效益指标
        效益指标

        社会效益指标

        三级指标
        新建标准化圈舍
        良种覆盖率
        疫苗抽检合格率
        免疫完成时间
        补贴到位情况
        检疫出证率
        户均养殖增收
        培训农牧民
        村级防疫室

        绩效指标性
        质
        ≥
        ≥
        =
        ≤

        绩效指标值

        ≥
        ≥

        46
        82
        100
        6
        按时到位
        97
        1300
        640
        21

        =
        ≥

        绩效度量单
        位
        栋
        %
        %
        月

        权重

        人次
        个

        9
        11
        8
        7
        13
        12
        14
        10
        6

        %
        元/户
        """;

    [Fact]
    public void Read_columns_in_parts_names_have_their_values()
    {
        var form = Texts.Form(Blocks);

        form.Indicators.Select(i => $"{i.Name} {i.Value} {i.Unit} {i.Weight}")
            .ShouldBe([
                "新建标准化圈舍 46 栋 9",
                "良种覆盖率 82 % 11",
                "疫苗抽检合格率 100 % 8",
                "免疫完成时间 6 月 7",
                "补贴到位情况 按时到位  13",
                "检疫出证率 97 % 12",
                "户均养殖增收 1300 元/户 14",
                "培训农牧民 640 人次 10",
                "村级防疫室 21 个 6",
            ]);
    }

    [Fact]
    public void Read_rows_found_by_columns_alone_are_less_sure()
    {
        Texts.Form(Blocks).Indicators.ShouldAllBe(i => i.Confidence <= 0.6m);
    }
}
