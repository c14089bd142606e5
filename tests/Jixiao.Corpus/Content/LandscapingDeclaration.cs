using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Two declarations in yuan, with dates, and values that carry their unit in brackets.</summary>
internal static class LandscapingDeclaration
{
    private const string Columns = "l1 l2 name cmp value unit printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Green(), Lamps()];
        return new CorpusDocument("10-declaration-in-yuan", forms, [.. DeclarationInYuanLayout.Print(forms)]);
    }

    private static Form Green() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "财政项目支出绩效目标申报表",
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named("云岭市绿化管理事务中心"),
            Project = Named("城区道路绿地养护"),
            Attributes =
            [
                new LabelledText("项目类别", "其他经常性项目"),
                new LabelledText("计划开始日期", "2024-01-01"),
                new LabelledText("计划完成日期", "2024-12-31"),
            ],
            Funds = Money(
                "元",
                "lifetime|项目总预算（元）|11,386,500.00",
                "total|项目当年预算（元）|3,795,500.00",
                "-|同名项目上年预算额（元）|3,612,000.00",
                "-|同名项目上年预算执行数（元）|3,598,214.36"
            ),
            Goals = ["对城区42条道路绿地实施分级养护，保持植物生长良好、设施完好，提升城市景观面貌。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|一级养护绿地面积|≥|134590.00|平方米|≥134590.00(平方米)
                ||补植乔灌木|≥|2600.00|株|≥2600.00(株)
                |质量指标|养护考核合格率|=|100.00|%|=100.00(%)
                ||苗木成活率|≥|95.00|%|≥95.00(%)
                |时效指标|投诉处置及时率|=|100.00|%|=100.00(%)
                |成本指标|每平方米养护费|≤|12.50|元|≤12.50(元)
                效益指标|生态效益指标|城区绿化覆盖率|≥|41.20|%|≥41.20(%)
                |社会效益指标|市容环境||有所改善
                满意度指标|服务对象满意度指标|市民满意度|≥|85.00|%|≥85.00(%)
                """
            ),
        };

    private static Form Lamps() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "财政项目支出绩效目标申报表",
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named("云岭市市政设施管理所"),
            Project = Named("背街小巷路灯节能改造"),
            Attributes =
            [
                new LabelledText("项目类别", "一次性项目"),
                new LabelledText("计划开始日期", "2024-03-01"),
                new LabelledText("计划完成日期", "2024-10-31"),
            ],
            Funds = Money(
                "元",
                "lifetime|项目总预算（元）|980,000.00",
                "total|项目当年预算（元）|980,000.00",
                "-|同名项目上年预算额（元）|0.00",
                "-|同名项目上年预算执行数（元）|0.00"
            ),
            Goals = ["更换背街小巷老旧高压钠灯为LED灯具，降低能耗，消除照明盲区。"],
            Indicators = Indicators(
                Columns,
                """
                产出指标|数量指标|更换LED灯具|=|1260.00|盏|=1260.00(盏)
                |质量指标|亮灯率|≥|98.00|%|≥98.00(%)
                |时效指标|完工时间||2024-10-31||2024-10-31
                效益指标|经济效益指标|年节约电费|≥|21.60|万元|≥21.60(万元)
                |社会效益指标|夜间出行安全||明显提升
                满意度指标|服务对象满意度指标|沿街居民满意度|≥|90.00|%|≥90.00(%)
                """
            ),
        };
}
