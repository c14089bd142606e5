using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>A department's self-evaluation: five goals in one cell, tasks, 24 indicators whose weights sum to 90.</summary>
internal static class AgricultureEvaluation
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("02-department-self-evaluation", forms, [.. DepartmentEvaluationLayout.Print(forms)]);
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.SelfEvaluation,
            Title = "部门整体支出绩效目标完成情况自评表",
            FiscalYear = 2023,
            Division = "清河县",
            Unit = Named("清河县农业农村局"),
            Funds = Money("万元", "total|资金总额|18,642.75", "fiscal|财政拨款|17,902.75", "other|其他资金|740.00"),
            Goals = Lines(
                """
                目标1：守牢耕地红线，粮食播种面积和产量稳中有增；
                目标2：建设高标准农田，提升农田水利基础设施水平；
                目标3：做强清河芸豆、高山蔬菜、生态牛羊三大特色产业，培育新型经营主体；
                目标4：推进农村厕所革命和“四清一改”，改善人居环境；
                目标5：落实防止返贫动态监测帮扶，守住不发生规模性返贫底线。
                """
            ),
            Tasks = Tasks(
                """
                稳粮保供|落实粮食播种任务，发放耕地地力保护补贴，开展撂荒地整治
                高标准农田建设|在沙坪、柳沟两个乡（镇）新建高标准农田，配套灌溉管网
                特色产业培育|一是扩大芸豆良种繁育基地  二是建设蔬菜冷链保鲜库  三是扶持家庭农场
                动物疫病防控|春秋两季集中免疫，县、乡、村三级防疫网络运行
                人居环境整治|改建农村户用卫生厕所，建立村庄保洁长效机制
                """
            ),
            Indicators = Indicators(
                "l1 l2 name cmp value unit weight",
                """
                产出指标|数量指标|粮食播种面积|≥|32.6|万亩|5
                ||撂荒地整治面积|≥|4200|亩|3
                ||新建高标准农田|=|1.8|万亩|5
                ||芸豆良种繁育基地|≥|2600|亩|4
                ||建设蔬菜冷链保鲜库|≥|7|座|4
                ||新增县级以上示范家庭农场|≥|15|个|3
                ||重大动物疫病免疫头（只）数|≥|46.5|万头（只）|4
                ||改建农村户用卫生厕所|≥|1350|户|4
                ||防返贫监测对象入户走访频次|≥|4|次/年|3
                |质量指标|高标准农田验收合格率|=|100|%|5
                ||强制免疫抗体合格率|≥|80|%|4
                ||农产品质量安全例行监测合格率|≥|98|%|4
                ||补贴对象精准识别情况|定性|优良中低差||2
                |时效指标|耕地地力保护补贴发放时限|≤|6|月|3
                ||春季集中免疫完成时限|≤|5|月|2
                |成本指标|高标准农田亩均投资|≤|2400|元/亩|4
                ||农村户厕每户奖补|≤|2000|元/户|3
                效益指标|经济效益指标|农村居民人均可支配收入增速|≥|6.5|%|5
                ||特色产业产值|≥|9.2|亿元|4
                |社会效益指标|带动就近务工|≥|3100|人次|4
                |生态效益指标|化肥农药使用量|定性|零增长||3
                |可持续发展指标|农田水利设施管护机制健全程度|定性|好坏||2
                满意度指标|服务对象满意度指标|农户对惠农政策满意度|≥|90|%|5
                |帮扶对象满意度指标|监测户满意度|≥|95|%|5
                """
            ),
        };
}
