namespace Jixiao.Cli.Tests.Auditing;

/// <summary>A document of an invented county: costs above the budget, a rate that cannot be reached, and a hostile name.</summary>
internal static class FaultyForm
{
    public const string Markdown = """
        # 清河县教育局2025年项目支出绩效目标表

        | 项目名称 | 校舍维修 | | | |
        |---|---|---|---|---|
        | 实施单位 | 清河县教育局 | | | |
        | 年度资金总额（万元） | 40 | | | |
        | 年度绩效目标 | 维修清河县12所中小学校舍的屋面和门窗，消除安全隐患。 | | | |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 数量指标 | 维修校舍数量&面积 | ≥12所 | 30 |
        | 产出指标 | 质量指标 | 维修验收合格率 | ≥100% | 20 |
        | 成本指标 | 经济成本指标 | 材料费 | ≤25万元 | 10 |
        | 成本指标 | 经济成本指标 | 人工费 | ≤20万元 | 10 |
        | 效益指标 | 社会效益指标 | 受益学生人数 | ≥4800人 | 10 |
        | 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥95% | 10 |

        """;
}
