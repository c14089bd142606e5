namespace Jixiao.Documents.Tests.Layouts.Streams.Sifted;

/// <summary>Tables of which the print mixed the columns line by line: parts of names stand behind the values of their rows.</summary>
public sealed class SiftedTableTests
{
    private const string Disclosure = """
        云岭市林业局2025年部门预算项目支出绩效目标公开表

        单位编 单位及项目名 金额 绩效目标
        码
        称
        （万元）

        绩效指标

        一级指标 二级指标 三级指标
        指标值

        新造防护林面积
        ≥820亩
        数量指标 衰弱古树名木复壮
        36株
        株数
        护林员培训期数
        ≥4期
        质量指标 造林成活率
        ≥92%
        产出指标
        目标1：完成年度造林任务，加强古
        时效指标 造林完成时间 2025年11月20
        树保护；
        日前
        06301 造林绿化与
        古树保护 186.40 目标2：培训护林员，防住山火。
        5
        每亩造林补助
        ≤800元
        成本指标 古树复壮费用
        ≤46万元
        生态效益指标
        效益指标 森林火灾受害率 ≤0.9‰
        满意度指标 服务对象满意度指标 林区群众满意度
        ≥90%
        """;

    [Fact]
    public void Read_mixed_columns_each_name_has_its_value()
    {
        var form = Texts.Form(Disclosure);

        form.Indicators.Select(i => $"{i.Name} {i.ValueText}")
            .ShouldBe([
                "新造防护林面积 ≥820亩",
                "衰弱古树名木复壮株数 36株",
                "护林员培训期数 ≥4期",
                "造林成活率 ≥92%",
                "造林完成时间 2025年11月20日前",
                "每亩造林补助 ≤800元",
                "古树复壮费用 ≤46万元",
                "森林火灾受害率 ≤0.9‰",
                "林区群众满意度 ≥90%",
            ]);
    }

    [Fact]
    public void Read_line_with_a_code_names_the_project()
    {
        var form = Texts.Form(Disclosure);

        form.Project!.Name.ShouldStartWith("造林绿化与古树保护");
        form.Unit!.Name.ShouldBe("云岭市林业局");
        form.Funds!.TotalYuan!.Value.Yuan.ShouldBe(1864000m);
    }

    [Fact]
    public void Read_rows_kept_together_are_left_as_they_are()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            项目名称 林区道路养护
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 养护林道里程 ≥60公里
            质量指标 抽检合格率 =100%
            满意度指标 服务对象满意度指标 林农满意度 ≥90%
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText}")
            .ShouldBe(["养护林道里程 ≥60公里", "抽检合格率 =100%", "林农满意度 ≥90%"]);
    }
}
