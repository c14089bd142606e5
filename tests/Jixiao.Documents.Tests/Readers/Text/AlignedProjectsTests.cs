namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedProjectsTests
{
    [Fact]
    public void Read_project_columns_printed_further_right_than_their_headings_stand_under_them()
    {
        const string text = """
            单位 单位及项目名 金额 绩效目标                  绩效指标
            编码 称      （万元）
               云岭市河道管                           一级指 二级指标 三级指标
               理处                               标                     指标值
               合计     318.60
                                                         清淤河道长度       ≥26公里
                                                    数量指标 加固堤防         ≥4处
                                                产出指 质量指标 工程验收合格率      =100%
                                完成两条河道的清淤工作和堤防 标   时效指标 汛前完成率        ≥95%
            05210 东溪河道清淤        加固，改善行洪条件；               清淤单价         ≤42元/方
                  及堤防加固工 318.60 再建立起巡查制度，使管护常态     成本指标 堤防加固单价       ≤900元/米
            7     程             化。
                                                效益指 社会效益 受益村庄         ≥11个
                                                标   指标
            """;

        var read = Cells(text);

        read.ShouldContain("单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标\n");
        read.ShouldContain("\n合计|318.60\n");
        read.ShouldContain(
            "\n052107|东溪河道清淤及堤防加固工程|318.60|完成两条河道的清淤工作和堤防加固，改善行洪条件；再建立起巡查制度，使管护常态化。|"
                + "产出指标|数量指标|清淤河道长度|≥26公里\n"
        );
    }

    [Fact]
    public void Read_headings_with_one_space_between_them_begin_their_table()
    {
        const string text = """
            单位编码 单位及项目名称 金额
                          （万元）      绩效目标      绩效指标
                 云岭市气象局                    一级指标 二级指标 三级指标    指标值
                 合计       86.40
            033001 人工增雨作业  86.40 全年开展人工增   产出指标 数量指标 作业次数    ≥18次
                                 雨，缓解了旱情        质量指标 作业成功率   ≥90%
                                 。         效益指标 生态效益 增雨面积    ≥900平方公里
                                                指标
            """;

        var read = Cells(text);

        read.ShouldContain("单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标\n");
        read.ShouldContain(
            "\n033001|人工增雨作业|86.40|全年开展人工增雨，缓解了旱情。|产出指标|数量指标|作业次数|≥18次\n"
        );
    }

    [Fact]
    public void Read_label_that_touches_the_cell_behind_it_is_cut_off_where_its_end_stands_below()
    {
        const string text = """
            一级指标 二级指标 三级指标            指标值
                 数量指乡镇卫生院改造数      ≥6所
            产出指标 标    配备巡诊车         =12辆
                 质量指 设备验收合格率       =100%
                 标
            效益指标 社会效 就诊等候时间        ≤20分钟
                 益指标
            """;

        var read = Cells(text);

        read.ShouldContain("产出指标|数量指标|乡镇卫生院改造数|≥6所\n");
        read.ShouldContain("\n质量指标|设备验收合格率|=100%\n");
    }

    [Fact]
    public void Read_label_beside_the_levels_over_several_lines_is_no_heading_of_theirs()
    {
        const string text = """
               一级指标 二级指标      三级指标         指标值     分值权重
                                              （90）
                    数量指标      修复古桥         ≥3座     15
            绩   产出指标                       2024年11月20日 5
            效        时效指标      主体修复完成时间     前
            指        成本指标      单座修复成本       ≤46万元   10
            标
               效益指标 社会效益指标    参观人次         ≥2万人次   20
            """;

        var read = Cells(text);

        read.ShouldContain("时效指标|主体修复完成时间|2024年11月20日前|5\n");
    }

    private static string Cells(string text) =>
        string.Join(
            '\n',
            Printed
                .Read("a.txt", text)
                .Split('\n')
                .Select(line => string.Join('|', line.Split('|', StringSplitOptions.RemoveEmptyEntries)))
        );
}
