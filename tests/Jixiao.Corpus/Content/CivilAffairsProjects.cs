using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Five projects of four units in the rows of one table.</summary>
internal static class CivilAffairsProjects
{
    private const string Columns = "l1 l2 name cmp value unit weight @指标方向性";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Elderly(), Disabled(), Cemetery(), Rescue(), Boundary()];
        return new CorpusDocument("08-many-projects-one-table", forms, [.. ManyProjectsLayout.Print(forms)])
        {
            Landscape = true,
        };
    }

    private static Form Form(string code, string unit, string project, string amount) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "2025年部门预算项目支出绩效目标表",
            FiscalYear = 2025,
            Division = "清河县",
            Unit = Named(unit, code),
            Project = Named(project),
            Funds = Money("万元", $"total|预算数|{amount}"),
        };

    private static Form Elderly() =>
        Form("381001", "清河县民政局", "高龄津贴", "412.80") with
        {
            Goals = ["按月足额发放80周岁以上老年人高龄津贴，实现应享尽享，增强高龄老人幸福感和获得感。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|80-89周岁享受津贴人数|≥|5120|人|15|正向指标
                ||90-99周岁享受津贴人数|≥|640|人|10|正向指标
                ||百岁老人人数|≥|9|人|5|正向指标
                |质量指标|津贴社会化发放率|=|100|%|10|正向指标
                |时效指标|每月津贴发放时间|≤|15|日|10|反向指标
                成本指标|经济成本指标|80-89周岁月发放标准|=|50|元/人/月|10|正向指标
                效益指标|社会效益指标|高龄老人基本生活|定性|有效改善||20|正向指标
                满意度指标|服务对象满意度指标|高龄老人及家属满意度|≥|95|%|10|正向指标
                """
            ),
        };

    private static Form Disabled() =>
        Form("381001", "清河县民政局", "残疾人两项补贴", "286.00") with
        {
            Goals = ["落实困难残疾人生活补贴和重度残疾人护理补贴制度，做到应补尽补、动态管理。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|困难残疾人生活补贴人数|≥|1320|人|15|正向指标
                ||重度残疾人护理补贴人数|≥|1485|人|15|正向指标
                |质量指标|补贴对象认定准确率|≥|99|%|10|正向指标
                |时效指标|补贴按月发放及时率|=|100|%|10|正向指标
                成本指标|经济成本指标|护理补贴标准|=|100|元/人/月|10|正向指标
                效益指标|社会效益指标|残疾人家庭照护负担|定性|有所减轻||20|正向指标
                满意度指标|服务对象满意度指标|残疾人满意度|≥|92|%|10|正向指标
                """
            ),
        };

    private static Form Cemetery() =>
        Form("381002", "清河县殡葬管理所", "农村公益性公墓建设（二期）", "150.00") with
        {
            Goals = ["建成乡镇公益性公墓3处，新增墓穴1800个，推进移风易俗和节地生态安葬。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|新建公益性公墓|=|3|处|15|正向指标
                ||新增墓穴|≥|1800|个|15|正向指标
                |质量指标|工程验收合格率|=|100|%|10|正向指标
                |时效指标|完工时限|≤|10|月|10|反向指标
                成本指标|经济成本指标|单个墓穴建设成本|≤|830|元|10|反向指标
                效益指标|社会效益指标|群众治丧负担|定性|明显减轻||10|正向指标
                |生态效益指标|节地生态安葬率|≥|60|%|10|正向指标
                满意度指标|服务对象满意度指标|群众满意度|≥|90|%|10|正向指标
                """
            ),
        };

    private static Form Rescue() =>
        Form("381003", "清河县救助管理站", "流浪乞讨人员救助", "42.50") with
        {
            Goals = ["对流浪乞讨人员实施生活、医疗、返乡救助，救助率达到100%，站内滞留不超过10天。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|全年救助人次|≥|260|人次|20|正向指标
                |质量指标|救助及时率|=|100|%|15|正向指标
                |时效指标|站内平均滞留天数|≤|10|天|15|反向指标
                成本指标|经济成本指标|人均日生活成本|≤|40|元|10|反向指标
                效益指标|社会效益指标|街面流浪乞讨现象|定性|基本消除||20|正向指标
                满意度指标|服务对象满意度指标|受助人员满意度|≥|90|%|10|正向指标
                """
            ),
        };

    private static Form Boundary() =>
        Form("381004", "清河县地名档案馆", "行政区域界线联合检查及界桩更换", "8.60") with
        {
            Goals = ["完成清河县与邻县界线联检1条，更换损毁界桩，维护边界地区稳定。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|联检界线|=|1|条|25|正向指标
                ||更换界桩|≥|6|棵|25|正向指标
                效益指标|社会效益指标|边界纠纷起数|≤|0|起|30|反向指标
                满意度指标|服务对象满意度指标|界线两侧群众满意度|≥|90|%|10|正向指标
                """
            ),
        };
}
