using Jixiao.Documents.Tests.Layouts;

namespace Jixiao.Documents.Tests.Readers.Text;

/// <summary>Headings of aligned columns that do not stand over their cells.</summary>
public sealed class AlignedHeadingsTests
{
    [Fact]
    public void Read_headings_printed_closer_than_the_cells_below_them()
    {
        const string text = """
                                项目支出绩效自评表
                                   （2025年度）
            项目名称          村级水厂改造
            一级指标 二级指标     三级指标           年度指标值 实际完成值 分值 得分 偏差原因
                          改造水厂数量         =6座      6座       10  10
                   数量指标   受益村民           ≥2800人   2865人    10 10
            产出指标          铺设管网           ≥62千米    58千米     10  9.35 材料到货晚
                   质量指标   水质达标率          ≥98%     99.1%    10 10
                   时效指标   工程款拨付及时率       =100%    100%     10 10
                   社会效益指标 停水天数           ≤３天     ２天       20 20
            效益指标   生态效益指标 节水率            ≥7%      7.6%     10 10
            满意度指标 服务对象满意
                   度指标    村民满意度          ≥85%     88.5%    10 10
            """;

        var form = Texts.Form(text);

        form.Indicators.Select(i => (i.Name, i.ValueText, i.Actual))
            .ShouldBe([
                ("改造水厂数量", "=6座", "6座"),
                ("受益村民", "≥2800人", "2865人"),
                ("铺设管网", "≥62千米", "58千米"),
                ("水质达标率", "≥98%", "99.1%"),
                ("工程款拨付及时率", "=100%", "100%"),
                ("停水天数", "≤３天", "２天"),
                ("节水率", "≥7%", "7.6%"),
                ("村民满意度", "≥85%", "88.5%"),
            ]);
    }
}
