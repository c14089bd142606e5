using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Two self-evaluations without levels; 无 where nothing is given.</summary>
internal static class VeteransOneLevel
{
    private const string Columns = "name cmp value unit weight actual score deviation";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Training(), Relief()];
        return new CorpusDocument("13-one-level-self-evaluation", forms, [.. OneLevelLayout.Print(forms)]);
    }

    private static Form Form(string project, string unit, string title) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.SelfEvaluation,
            Title = title,
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named(unit),
            CompetentDepartment = Named("云岭市退役军人事务局", "611"),
            Project = Named(project),
        };

    private static Form Training() =>
        Form("退役士兵职业技能培训", "云岭市退役军人服务中心", "2024年度云岭市项目支出绩效自评表") with
        {
            Funds = Money(
                "万元",
                "initial|总额/年初预算数|96.00",
                "total+adjusted|总额/全年（调整）预算数|88.50",
                "executed|总额/全年执行数|88.50",
                "-|其中：财政资金/年初预算数|96.00",
                "fiscal|其中：财政资金/全年（调整）预算数|88.50",
                "-|其中：财政资金/全年执行数|88.50"
            ) with
            {
                ExecutionRate = "100",
                ExecutionWeight = "10",
                ExecutionScore = "10",
            },
            Attributes = [new LabelledText("其中：财政资金/执行率（%）", "100")],
            Goals = ["对自主就业退役士兵开展职业技能培训，促进稳定就业。"],
            GoalResults = ["全年开办培训班9期，培训退役士兵402人，推荐就业371人。"],
            TotalScore = "98.6",
            Indicators = Indicators(
                Columns,
                """
                培训退役士兵人数|≥|400|人|20|402|20
                开办培训班|=|9|期|10|9|10
                培训合格率|≥|95|%|15|96.8|15
                培训完成时间|≤|11|月|10|11|10
                人均培训成本|≤|2200|元|10|2201|8.6|实训耗材价格上涨，下年度集中采购
                推荐就业率|≥|90|%|15|92.3|15
                参训人员满意度|≥|90|%|10|95|10
                """
            ),
        };

    private static Form Relief() =>
        Form("优抚对象短期疗养和走访慰问（含“八一”、春节）", "云岭市光荣院", "2024年度云岭市项目支出绩效自评表") with
        {
            Funds = Money(
                "万元",
                "initial|总额/年初预算数|54.00",
                "total+adjusted|总额/全年（调整）预算数|54.00",
                "executed|总额/全年执行数|47.62",
                "-|其中：财政资金/年初预算数|54.00",
                "fiscal|其中：财政资金/全年（调整）预算数|54.00",
                "-|其中：财政资金/全年执行数|47.62"
            ) with
            {
                ExecutionRate = "88.19",
                ExecutionWeight = "10",
                ExecutionScore = "8.82",
            },
            Attributes = [new LabelledText("其中：财政资金/执行率（%）", "88.19")],
            Goals = ["组织优抚对象短期疗养，走访慰问重点优抚对象，营造尊崇氛围。"],
            GoalResults = ["组织疗养2批118人，走访慰问重点优抚对象1,046人次。"],
            TotalScore = "94.72",
            Indicators = Indicators(
                Columns,
                """
                疗养批次|=|2|批|15|2|15
                疗养人数|≥|120|人|15|118|14.75|2人因身体原因临时退出
                走访慰问人次|≥|1000|人次|20|1046|20
                慰问金发放时限|定性|八一、春节前||10|达成|10
                全社会尊崇氛围|定性|好||20|较好|16.15|宣传形式较单一，拟拍摄专题片
                优抚对象满意度|≥|95|%|10|99|10
                """
            ),
            Notes = ["疗养费按实际人数据实结算，结余资金已交回国库。"],
        };
}
