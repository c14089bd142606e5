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

    [Fact]
    public void Read_weights_printed_below_the_heading_of_directions_stay_weights()
    {
        var form = Texts.Form(
            """
                            2024年部门预算项目支出绩效目标表
                                                                 金额单位：万元
            单位名称 项目名称 预算数 绩效目标          一级 二级 三级指标 指标性 指标值 度量 权重 指标方
                                        指标 指标         质      单位     向性
            清河县水 山塘整治 126.5 完成山塘除险，   产出 数量 整治山塘   = 12 座 30
            利局          0 保障灌溉用水。    指标 指标 加固坝体   ≥ 860 米 20
                                           成本 单座造价   ≤ 9 万元/座 10
                                           指标 每亩管护费 ≤ 45 元/亩·年 10
                                       效益 社会 灌溉保证率 ≥ 85 % 10
                                       指标 效益 受益农户   ≥ 1240 户 10
                                           指标
            """
        );

        form.Indicators.TakeLast(4)
            .Select(i => $"{i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "单座造价 ≤9万元/座 10",
                "每亩管护费 ≤45元/亩·年 10",
                "灌溉保证率 ≥85% 10",
                "受益农户 ≥1240户 10",
            ]);
    }
}
