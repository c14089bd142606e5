namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedHeadTests
{
    [Fact]
    public void Read_amounts_below_one_another_are_rows_beside_the_label_of_all()
    {
        const string text = """
                 项目名称                 城区公厕改造提升工程
                 主管部门      清河县城市管理局          实施单位         清河县环境卫生所
                           年度资金总额：               347.60
                 项目资金      其中：财政拨款               300.60
                 （万元）        上年结转                 47.00
                             其他资金                 0.00
            年度总体目标 改造公厕设施，改善市容环境，方便群众生活。
                     一级指标    二级指标           三级指标            指标值
                     成本指标   经济成本指标       每座公厕改造成本         ≤18万元
                                           改造公厕数量         ≥19座
               绩             数量指标          配置管理人员         ≥38人
               效     产出指标                  铺设污水管道        ≥5530米
               指             质量指标         工程验收合格率          =100%
               标             时效指标         资金拨付及时率          =100%
                            社会效益指标
                     效益指标 可持续影响指标          市容环境          持续改善
                                       对城市形象的长期影响          长期
                    满意度指标 服务对象满意度指标      周边居民满意度           ≥91%
            """;

        var read = Cells(text);

        read.ShouldContain("年度资金总额：|347.60\n");
        read.ShouldContain("其中：财政拨款|300.60\n");
        read.ShouldContain("上年结转|47.00\n");
        read.ShouldContain("其他资金|0.00\n");
    }

    [Fact]
    public void Read_end_of_a_name_on_the_line_below_stays_with_it()
    {
        const string text = """
            项目名称         古道修缮与沿线标识建设
            主管部门         清河县文化和旅游局 实施单位                清河县文物保护中
                                                          心
                 年度资金总额 168.00
                 其中：财政拨 150.00
            项目资 款
            金       其他资 18.00
            （万元） 金
                    上年结 0.00
                 转资金
            年度绩 目标1：修缮古道石板路面，恢复沿线驿亭；
            效目标 目标2：设置标识和护栏，方便群众徒步游览。
                 一级指标    二级指标         三级指标            指标值
                 成本指标    经济成本指标       每公里修缮成本         ≤12万元
                 产出指标    数量指标         修缮古道长度          ≥9.5公里
                         质量指标         工程验收合格率         ≥98%
            """;

        var read = Cells(text);

        read.ShouldContain("项目名称|古道修缮与沿线标识建设\n");
        read.ShouldContain("主管部门|清河县文化和旅游局|实施单位|清河县文物保护中心\n");
        read.ShouldContain("其中：财政拨款|150.00\n");
        read.ShouldContain("其他资金|18.00\n");
        read.ShouldContain("上年结转资金|0.00\n");
    }

    [Fact]
    public void Read_label_broken_over_two_lines_with_its_value_beside_the_first_is_one_cell()
    {
        const string text = """
            项目名 乡村图书室图书更新
            称
            主管部 清河县文化和旅游局                    实施单位 清河县图书馆
            门
                     年初预算数       全年预算数 全年执行数 分值 执行率 得分
            项目资 年度资金总额      86.00      86.00 80.50   10 93.60% 9.36
            金（万 其中：当年财政拨款 86.00       86.00 80.50   — —       —
            元） 其他资金         0.00        0.00  0.00    — —       —
            """;

        var read = Cells(text);

        read.ShouldContain("项目名称|乡村图书室图书更新\n");
        read.ShouldContain("主管部门|清河县文化和旅游局|实施单位|清河县图书馆\n");
    }

    [Fact]
    public void Read_reasons_broken_over_lines_in_a_narrow_last_column_make_no_rows()
    {
        const string text = """
                一级指标 二级指标 三级指标         年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
                            更新图书          ≥3200册  3260册     20 20
                      数量指标                                            印刷厂延期
                            举办读书活动        ≥48场    41场      15 12.8  供货，部分
                                                                  活动改到下
                                                                  一年度
                产出指标 质量指标 图书加工合格率       ≥98%    99%       15 15
                      时效指标 图书上架时限        ≤30天    28天       10 10
                效益指标 社会效益指 年借阅量          ≥2.4万册次 2.5万册次    30 30
                      标
            """;

        var read = Cells(text);

        read.ShouldContain("举办读书活动|≥48场|41场|15");
        read.ShouldContain("|印刷厂延期供货，部分活动改到下一年度\n质量指标|图书加工合格率|≥98%|99%|15|15\n");
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
