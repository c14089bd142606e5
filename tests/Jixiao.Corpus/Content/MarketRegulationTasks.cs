using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>A department's target with key tasks that have amounts; the form gives no total.</summary>
internal static class MarketRegulationTasks
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("11-department-key-tasks", forms, [.. KeyTasksLayout.Print(forms)]);
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Title = "2025年云岭市市场监督管理局部门整体支出绩效目标申报表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named("云岭市市场监督管理局"),
            Funds = Money(
                "万元",
                "basic|基本支出|2,864.37",
                "project|项目支出|1,052.00",
                "-|食品安全监管|420.00",
                "-|特种设备安全监察|186.00",
                "-|质量强市与标准化|246.00",
                "-|消费维权与信用监管|200.00"
            ),
            Goals =
            [
                "守住食品、药品、特种设备、工业产品质量安全底线，优化营商环境，维护公平竞争的市场秩序和消费者合法权益。",
            ],
            Tasks = Tasks(
                """
                食品安全监管|完成食品抽检5批次/千人，对校园食堂、大型餐饮单位实施“互联网+明厨亮灶”|4200000
                特种设备安全监察|开展电梯、锅炉、压力容器隐患排查，推行电梯养老保险试点|1860000
                质量强市与标准化|培育地理标志产品2个，主导或参与制定标准8项|2460000
                消费维权与信用监管|12315投诉举报按期办结，“双随机、一公开”抽查全覆盖|2000000
                """
            ),
            Indicators = Indicators(
                "l1 l2 name cmp value unit printed",
                """
                产出指标|数量指标|食品安全抽检批次|≥|4600|批次|≥4600批次
                ||特种设备监督检查家次|≥|380|家次
                ||新增市场主体|≥|1.2|万户
                ||制定标准|≥|8|项|不少于8项
                |质量指标|抽检不合格产品处置率||100|%|100%
                ||“双随机”抽查结果公示率||100|%|100%
                |时效指标|企业开办时间|≤|0.5|个工作日
                ||投诉举报按期办结率|≥|98|%|98%以上
                |成本指标|单批次食品抽检成本|≤|650|元
                效益指标|经济效益指标|为消费者挽回经济损失|≥|120|万元
                |社会效益指标|重特大食品安全事故||0|起|0起
                ||营商环境||持续优化
                |可持续影响指标|质量基础设施服务能力||逐步增强
                满意度指标|服务对象满意度指标|公众食品安全满意度|≥|85|%
                ||企业办事满意度|≥|95|%
                """
            ),
        };
}
