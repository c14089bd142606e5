using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>A transport bureau as a whole (income and expenditure do not add up, as happens) and three of its projects.</summary>
internal static class RoadsAndProjects
{
    private const string Columns = "l1 l2 name cmp value unit printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Department(), Rural(), Bus(), Overload()];
        return new CorpusDocument("03-department-with-projects", forms, [.. DepartmentWithProjectsLayout.Print(forms)]);
    }

    private static Form Department() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Title = "部门整体支出绩效目标表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named("云岭市交通运输局"),
            Funds = Money(
                "万元",
                "income|收入预算合计|6215.38",
                "fiscal|其中：财政拨款|4380.12",
                "other|其他经费|1845.26",
                "total+expenditure|支出预算合计|6215.38",
                "basic|其中：基本支出|1120.6",
                "project|项目支出|5094.78"
            ),
            Goals =
            [
                "完成“四好农村路”年度建养任务，优化城乡客运网络，强化公路安全隐患治理和治超执法，提升综合交通运输服务水平",
            ],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|改造县乡道|≥|48.6|公里|≥48.6 公里
                ||危旧桥梁加固||5|座|5 座
                ||安全生命防护工程|≥|120|公里
                ||开展路政巡查|≥|360|次
                ||培训驾驶员及从业人员||1200|人次|1200 人次
                |质量指标|一次交工验收合格率||100|%|100%
                ||农村公路列养率||100|%|100%
                |时效指标|工程按期完工率|≥|95|%
                ||客运班线调整方案出台时间||2025-06-30||2025年6月30日
                |成本指标|项目支出控制|≤|5094.78|万元
                效益指标|社会效益指标|建制村通客车率||100|%|100%
                ||群众出行条件||显著改善|
                |可持续影响指标|农村公路长效管养机制||逐步健全|
                满意度指标|服务对象满意度指标|公众出行满意度|≥|88|%
                """
            ),
        };

    private static Form Project(string name, string unit, string total, string fiscal, string other, string carried) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named(unit),
            CompetentDepartment = Named("云岭市交通运输局", "348"),
            Project = Named(name),
            Funds = Money(
                "万元",
                $"total|年度资金总额|{total}",
                $"fiscal|其中：财政拨款|{fiscal}",
                $"other|其他资金|{other}",
                $"carried|上年结转|{carried}"
            ),
        };

    private static Form Rural() =>
        Project("农村公路养护市级补助（含水毁修复）", "云岭市公路事业发展中心", "860", "700", "0", "160") with
        {
            Goals = ["对全市1286公里农村公路进行日常养护和小修保养，修复水毁路段，保障路面平整、排水畅通"],
            Indicators = Indicators(
                Columns,
                """
                成本指标|经济成本指标|县道每公里养护成本|≤|1|万元/公里
                ||乡道每公里养护成本|≤|5000|元/公里|≤5000 元/公里
                产出指标|数量指标|日常养护里程|≥|1286|公里
                ||水毁路段修复|≥|14|处
                |质量指标|优良中等路率|≥|85|%
                |时效指标|水毁抢通时间|≤|48|小时
                效益指标|社会效益指标|因路面原因引发的责任事故||0|起|0起
                |生态效益指标|沿线可绿化里程绿化率|≥|70|%
                满意度指标|服务对象满意度|沿线群众满意度|≥|90|%
                """
            ),
        };

    private static Form Bus() =>
        Project("城乡公交一体化运营补贴", "云岭市道路运输服务中心", "425.5", "425.5", "0", "0") with
        {
            Goals = ["保障12条城乡公交线路正常运营，落实65岁以上老年人、残疾人、现役军人免费乘车政策"],
            Indicators = Indicators(
                Columns,
                """
                成本指标|经济成本指标|单车年均补贴标准|≤|4.6|万元/辆
                产出指标|数量指标|开行城乡公交线路||12|条|12 条
                ||全年安全运行班次|≥|65700|班次
                |质量指标|班线准点率|≥|95|%
                |时效指标|补贴资金按季拨付率||100|%|100%
                效益指标|社会效益指标|免费乘车惠及人次|≥|38|万人次
                ||群众出行便利程度||较上年提高|
                满意度指标|服务对象满意度|乘客满意度|≥|85|%
                """
            ),
        };

    private static Form Overload() =>
        Project("治超检测站运行维护", "云岭市交通运输综合行政执法支队", "63.2", "60", "3.2", "0") with
        {
            Goals = ["维持3个固定治超站和2套不停车检测系统正常运行，货车超限率控制在0.5%以内"],
            Indicators = Indicators(
                Columns,
                """
                成本指标|经济成本指标|设备年检定费|≤|18|万元
                产出指标|数量指标|维护不停车检测系统||2|套|2 套
                |质量指标|检测设备检定合格率||100|%|100%
                |时效指标|故障排除时间|≤|24|小时|≤24 小时
                效益指标|社会效益指标|货车超限率|≤|0.5|%
                满意度指标|服务对象满意度|货运司机满意度|≥|80|%
                """
            ),
        };
}
