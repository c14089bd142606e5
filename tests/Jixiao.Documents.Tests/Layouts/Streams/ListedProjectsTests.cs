using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts.Streams;

/// <summary>Several projects in one table, converted row after row: cells broken over lines, the project's own cells before its rows.</summary>
public sealed class ListedProjectsTests
{
    private const string Listed = """
        2024年部门预算项目支出绩效目标表
        金额单位：万元
        单位名称 项目名称 预算数 绩效目标 一级
        指标
        二级指标 三级指标 指标
        性质
        指标
        值
        度量单位 权重 指标
        方向
        性
        402001-清河
        县水利局
        山塘整治
        资金
        126.5
        5
        完成山塘除险，保障灌溉用水，
        改善下游防洪条件。
        产出
        指标
        数量指标 整治山塘 ≥ 12 座 30 正向
        指标
        加固坝体长度
        （米）
        ≥ 860 米 20 正向
        指标
        效益
        指标
        社会效益指
        标
        下游群众防洪安全 定性 明显
        提高
        40 正向
        指标
        402002-清河
        县水文站
        水情监测
        38.00
        按时报送水情，做到测得准、报
        得快。
        产出
        指标
        质量指标 报汛差错率 ≤ 2 % 50 反向
        指标
        满意
        度指
        标
        服务对象满
        意度指标
        用水户满意度 ≥ 90 % 40 正向
        指标
        """;

    [Fact]
    public void Read_projects_of_one_table_each_have_their_own_cells()
    {
        Texts
            .Forms(Listed)
            .Select(f => (f.Unit?.Code, f.Unit?.Name, f.Project?.Name, f.Funds.TotalYuan, f.Goals.Single()))
            .ShouldBe([
                (
                    "402001",
                    "清河县水利局",
                    "山塘整治资金",
                    Money.FromWan(126.55m),
                    "完成山塘除险，保障灌溉用水，改善下游防洪条件。"
                ),
                ("402002", "清河县水文站", "水情监测", Money.FromWan(38m), "按时报送水情，做到测得准、报得快。"),
            ]);
    }

    [Fact]
    public void Read_directions_end_the_rows_and_are_no_names()
    {
        Texts
            .Forms(Listed)
            .SelectMany(f => f.Indicators)
            .Select(i => $"{i.Level2} {i.Name} {i.ValueText} {i.Weight} {i.Attributes.Single().Value}")
            .ShouldBe([
                "数量指标 整治山塘 ≥12座 30 正向指标",
                "数量指标 加固坝体长度（米） ≥860米 20 正向指标",
                "社会效益指标 下游群众防洪安全 明显提高 40 正向指标",
                "质量指标 报汛差错率 ≤2% 50 反向指标",
                "服务对象满意度指标 用水户满意度 ≥90% 40 正向指标",
            ]);
    }

    [Fact]
    public void Read_code_and_unit_broken_over_lines_and_units_of_values_on_the_next_line()
    {
        var form = Texts.Form(
            """
            清河县柳沟镇人民政府2023年部门预算项目支出绩效目标公开表
            单位
            编码
            单位及项
            目名称
            金额
            （万
            元）
            绩效目标 绩效指标
            清河县柳
            沟镇人民
            政府
            一级
            指标
            二级指
            标 三级指标 指标值
            合计
            3080
            02
            圩堤
            加固
            512.
            40
            汛前完成险段加固，群众安
            全度汛。
            产
            出
            指
            标
            数量指
            标
            加固圩堤 ≥14
            公里
            清理排洪沟
            渠
            ≥36
            处
            成本指
            标
            每公里造价 ≤36万
            元/公
            里
            满
            意
            度
            指
            标
            服
            务
            对
            象
            满
            意
            度
            指
            标
            沿线群众满意度 ≥92
            %
            """
        );

        (form.Unit?.Name, form.Unit?.Code, form.Project?.Name, form.Funds.TotalYuan).ShouldBe(
            ("清河县柳沟镇人民政府", "308002", "圩堤加固", Money.FromWan(512.4m))
        );
        form.Indicators.Select(i => $"{i.Level1} {i.Level2} {i.Name} {i.ValueText}")
            .ShouldBe([
                "产出指标 数量指标 加固圩堤 ≥14公里",
                "产出指标 数量指标 清理排洪沟渠 ≥36处",
                "产出指标 成本指标 每公里造价 ≤36万元/公里",
                "满意度指标 服务对象满意度指标 沿线群众满意度 ≥92%",
            ]);
    }

    [Fact]
    public void Read_unit_behind_the_project_is_no_part_of_its_name()
    {
        var form = Texts.Form(
            """
            2024年项目支出绩效目标表
            项目名称 单位名称 预算金额 绩效目标 一级指标 二级指标 三级指标 指标值
            林区管护 清河县林业工作站 65.00 管好公益林，防住森林火灾。 产出指标 数量指标 巡护里程 ≥900公里
            效益指标 生态效益指标 森林火灾受害率 ≤0.5‰
            """
        );

        (form.Project?.Name, form.Unit?.Name).ShouldBe(("林区管护", "清河县林业工作站"));
        form.Indicators.Select(i => i.Name).ShouldBe(["巡护里程", "森林火灾受害率"]);
    }
}
