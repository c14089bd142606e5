using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Two self-evaluations in the ministry's form: one full, one with deviations explained.</summary>
internal static class SchoolMealsEvaluation
{
    private const string Columns = "l1 l2 name cmp value unit actual weight score deviation printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Meals(), Football()];
        return new CorpusDocument("06-project-self-evaluation", forms, [.. SelfEvaluationLayout.Print(forms)]);
    }

    public static Form Meals() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.SelfEvaluation,
            Title = "项目支出绩效自评表",
            FiscalYear = 2023,
            Division = "清河县",
            Unit = Named("清河县学生资助管理中心"),
            CompetentDepartment = Named("清河县教育局"),
            Project = Named("农村义务教育学生营养改善计划"),
            Funds = Money(
                "万元",
                "initial|年度资金总额/年初预算数|1620.00",
                "total+adjusted|年度资金总额/全年预算数|1684.50",
                "executed|年度资金总额/全年执行数|1658.24",
                "-|其中：当年财政拨款/年初预算数|1600.00",
                "fiscal|其中：当年财政拨款/全年预算数|1664.50",
                "-|其中：当年财政拨款/全年执行数|1638.24",
                "-|上年结转资金/年初预算数|20.00",
                "carried|上年结转资金/全年预算数|20.00",
                "-|上年结转资金/全年执行数|20.00",
                "-|其他资金/年初预算数|0.00",
                "other|其他资金/全年预算数|0.00",
                "-|其他资金/全年执行数|0.00"
            ) with
            {
                ExecutionWeight = "10",
                ExecutionRate = "98.44%",
                ExecutionScore = "9.84",
            },
            Attributes =
            [
                new LabelledText("其中：当年财政拨款/执行率", "98.42%"),
                new LabelledText("上年结转资金/执行率", "100.00%"),
            ],
            Goals = ["为全县农村义务教育阶段学生提供每生每天5元的营养膳食补助，全年供餐200天，改善学生营养健康状况。"],
            GoalResults =
            [
                "全年供餐198天，惠及47所学校16750名学生，补助资金按月拨付，未发生食品安全事故，学生营养不良率持续下降。",
            ],
            TotalScore = "97.34",
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|享受营养膳食补助学生数|≥|16500|人|16750人|10|10
                ||供餐学校数|=|47|所|47所|5|5
                ||全年供餐天数|≥|200|天|198天|10|9.5|受暴雪停课影响少供2天，下年度合理安排供餐计划。
                |质量指标|食堂供餐比例|=|100|%|100%|5|5
                ||食品留样合格率|≥|98|%|99.2%|5|5
                |时效指标|补助资金按月拨付及时率|=|100|%|91.67%|5|4|1月份资金拨付晚于时限，已与国库股建立对账机制。
                |成本指标|每生每天补助标准|=|5|元|5元|10|10
                效益指标|社会效益指标|学生营养不良率|≤|3.5|%|3.2%|15|15
                |可持续影响指标|学生体质健康水平||逐步提升||逐步提升|15|14|部分乡村小学体质监测设备不足，下年度补齐。
                满意度指标|服务对象满意度指标|学生及家长满意度|≥|90|%|93.6%|10|10
                """
            ),
        };

    private static Form Football() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.SelfEvaluation,
            Title = "项目支出绩效自评表",
            FiscalYear = 2023,
            Division = "清河县",
            Unit = Named("清河县青少年校外活动中心"),
            CompetentDepartment = Named("清河县教育局"),
            Project = Named("校园足球联赛（县级）"),
            Funds = Money(
                "万元",
                "initial|年度资金总额/年初预算数|36",
                "total+adjusted|年度资金总额/全年预算数|30",
                "executed|年度资金总额/全年执行数|21.6",
                "-|其中：当年财政拨款/年初预算数|36",
                "fiscal|其中：当年财政拨款/全年预算数|30",
                "-|其中：当年财政拨款/全年执行数|21.6"
            ) with
            {
                ExecutionWeight = "10",
                ExecutionRate = "72%",
                ExecutionScore = "7.2",
            },
            Attributes = [new LabelledText("其中：当年财政拨款/执行率", "72%")],
            Goals = ["目标1：举办小学、初中、高中三个组别县级联赛；", "目标2：培训足球教练员、裁判员。"],
            GoalResults = ["目标1：小学、初中组如期完赛，高中组因场地改造取消；", "目标2：培训教练员、裁判员46人次。"],
            TotalScore = "82.9",
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|联赛组别|=|3|个|2个|15|10|主赛场塑胶改造延期，高中组取消，2024年3月补赛。
                ||参赛队伍|≥|32|支|28支|10|8.75|同上。
                ||培训教练员、裁判员|≥|40|人次|46人次|10|10
                |质量指标|赛事安全事故|=|0|起|0起|10|10
                |时效指标|完赛时间||2023-11-30||2023年12月18日|5|3|雨天顺延。|2023年11月30日前
                效益指标|社会效益指标|校园足球参与人数|≥|5200|人|5012人|20|19.3|高中组未开赛。
                |可持续影响指标|三级联赛体系||基本形成||部分达成预期指标并具有一定效果|10|7|高中组需补赛。
                满意度指标|服务对象满意度指标|参赛师生满意度|≥|90|%|90.5%|10|10
                """
            ),
        };
}
