using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Two forms with spaced and broken labels, words for signs, units inside names, checkboxes, page numbers.</summary>
internal static class BrokenLabels
{
    private const string Columns = "l1 l2 name cmp value unit printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Employment(), Toilets()];
        return new CorpusDocument("16-broken-labels", forms, [.. BrokenLabelsLayout.Print(forms)]);
    }

    private static Form Employment() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标申报表",
            FiscalYear = 2024,
            Division = "清河县",
            Unit = Named("清河县就业服务中心"),
            CompetentDepartment = Named("清河县人力资源和社会保障局", "332"),
            Project = Named("就业创业补助资金"),
            Attributes = [new LabelledText("项目类型", "□新增项目  √延续项目  □一次性项目")],
            Funds = Money("万元", "total|年度资金总额|1,280.50", "fiscal|其中：财政拨款|1,200.50", "other|其他资金|80"),
            Goals = Lines(
                """
                目标1：开发公益性岗位，托底安置就业困难人员；
                目标2：发放创业担保贷款贴息和一次性创业补贴，带动就业。
                """
            ),
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|公益性岗位安置人数（人）|≥|860||不少于860
                ||促进创业人数（人）|≥|240||至少240
                ||职业技能培训（人次）|≥|3600||≥3,600
                ||举办招聘会（场）||24||24
                |质量指标|补贴发放准确率|=|100|%
                ||培训合格率|≥|90|%|不低于90%
                |时效指标|补贴审核时限|≤|10|个工作日|不超过10个工作日
                |成本指标|公益性岗位补贴标准（元/人·月）|=|1680||＝1,680
                ||一次性创业补贴|≈|1|万元/人|约1万元/人
                效益指标|经济效益指标|带动就业人数|>|900|人|大于900人
                |社会效益指标|城镇登记失业率|≤|4.2|%|控制在4.2%以内
                ||零就业家庭||动态清零
                |可持续影响指标|公共就业服务体系||不断健全
                满意度指标|服务对象满意度指标|就业困难人员满意度|≥|90|%|90%以上
                ||参加招聘会企业满意度|≥|85|%
                """
            ),
        };

    private static Form Toilets() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标申报表",
            FiscalYear = 2024,
            Division = "清河县",
            Unit = Named("清河县环境卫生所"),
            CompetentDepartment = Named("清河县综合行政执法局", "347"),
            Project = Named("城区公厕提升改造及管护"),
            Attributes = [new LabelledText("项目类型", "√新增项目  □延续项目  □一次性项目")],
            Funds = Money("万元", "total|年度资金总额|168.3", "fiscal|其中：财政拨款|168.3", "other|其他资金|0"),
            Goals = ["改造老旧公厕11座，57座公厕实行24小时开放、专人保洁。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|改造公厕（座）||11||11
                ||管护公厕（座）||57||57
                |质量指标|公厕达标率|≥|98|%|不低于98%
                |时效指标|改造完成时间||2024-08-31||2024年8月底前
                |成本指标|单座改造费用|≤|9.5|万元|不高于9.5万元
                效益指标|社会效益指标|市民如厕便利程度||明显改善
                |生态效益指标|粪污无害化处理率||100|%|100%
                满意度指标|服务对象满意度指标|市民满意度|≥|88|%|至少88%
                """
            ),
        };
}
