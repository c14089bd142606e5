using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Mid-year monitoring of a water project: two header rows, ticks for reasons and likelihood.</summary>
internal static class ReservoirMonitoring
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("07-project-monitoring", forms, [.. MonitoringLayout.Print(forms)])
        {
            Landscape = true,
        };
    }

    public static Form Form() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Monitoring,
            Title = "项目支出绩效目标运行监控表",
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named("云岭市水库运行中心"),
            CompetentDepartment = Named("云岭市水务局", "521"),
            Project = Named("小型水库安全监测设施与维修养护"),
            Funds = Money(
                "万元",
                "total+initial|年度资金总额/年初预算数|318.00",
                "executed|年度资金总额/1-7月执行数|131.25",
                "forecast|年度资金总额/全年预计执行数|302.10",
                "fiscal|其中：本年财政拨款/年初预算数|280.00",
                "-|其中：本年财政拨款/1-7月执行数|97.25",
                "-|其中：本年财政拨款/全年预计执行数|264.10",
                "carried|上年结转资金/年初预算数|38.00",
                "-|上年结转资金/1-7月执行数|34.00",
                "-|上年结转资金/全年预计执行数|38.00"
            ) with
            {
                ExecutionRate = "41.27%",
            },
            Attributes =
            [
                new LabelledText("其中：本年财政拨款/1-7月执行率", "34.73%"),
                new LabelledText("上年结转资金/1-7月执行率", "89.47%"),
            ],
            Goals = ["完成26座小型水库雨水情测报和大坝安全监测设施建设，对41座小型水库开展专业化管护，确保安全度汛。"],
            Indicators = Indicators(
                "l1 l2 name cmp value unit actual forecast @经费保障 @制度保障 @人员保障 @硬件条件保障 @其他 deviation likelihood @备注",
                """
                产出指标|数量指标|新建大坝安全监测设施|≥|26|座|11座|26座|√|||√||设备采购流标一次，8月重新招标|有可能|县级配套已落实
                ||实行专业化管护水库|=|41|座|41座|41座|||||||确定能
                ||开展水库巡查|≥|1968|座次|1210座次|2050座次|||||||确定能
                |质量指标|设施验收合格率|=|100|%|未验收|100%||||||完工后统一验收|有可能
                ||监测数据上传完好率|≥|95|%|93.6%|95.5%||||√||3座水库信号弱，已加装中继|确定能
                |时效指标|年度任务完成时间|≤|12|月|进行中|11月|||||||确定能
                |成本指标|单座监测设施造价|≤|8.5|万元|8.32万元|8.4万元|||||||确定能
                效益指标|社会效益指标|汛期水库垮坝事件|=|0|起|0起|0起|||||||确定能
                |生态效益指标|下游河道生态流量保障率|≥|90|%|78.2%|85%|||||√|6至7月来水偏枯，比多年均值少三成|完全不可能|拟申请调整指标
                满意度指标|服务对象满意度指标|库区群众满意度|≥|90|%|未调查|92%|||√|||调查安排在11月|有可能
                """
            ),
        };
}
