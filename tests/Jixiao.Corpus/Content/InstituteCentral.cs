using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Two projects of a central research institute; weights sum to 90 beside 执行率分值（10）.</summary>
internal static class InstituteCentral
{
    private const string Columns = "l1 l2 name cmp value unit weight printed";

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Stations(), Library()];
        return new CorpusDocument("09-central-unit", forms, [.. CentralLayout.Print(forms)]);
    }

    private static Form Form(string project, string total, string fiscal, string carried, string other) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目绩效目标表",
            FiscalYear = 2025,
            Unit = Named("山地农业与生态研究所"),
            CompetentDepartment = Named("中国山地科学研究院", "176"),
            Project = Named(project),
            Funds = Money(
                "万元",
                $"total|年度资金总额：|{total}",
                $"fiscal|其中：财政拨款|{fiscal}",
                $"carried|上年结转|{carried}",
                $"other|其他资金|{other}"
            ) with
            {
                ExecutionWeight = "10",
            },
        };

    private static Form Stations() =>
        Form("野外科学观测研究站运行", "1,245.80", "1,100.00", "95.80", "50.00") with
        {
            Goals =
            [
                "目标1：保障6个野外台站全年连续观测，按规范汇交气象、土壤、水文数据。",
                "目标2：对外开放共享仪器设备和观测数据，支撑山地生态安全屏障研究。",
            ],
            Indicators = Indicators(
                Columns,
                """
                成本指标|经济成本指标|单站年均运行成本|≤|210|万元|10
                |生态环境成本指标|观测样地扰动面积|≤|0.5|公顷|10
                产出指标|数量指标|连续运行台站|≥|6|个|10
                ||汇交观测数据量|≥|2.6|TB|10
                ||开放共享机时|≥|9800|小时|5
                |质量指标|数据质控合格率|≥|98|%|10
                |时效指标|年度数据汇交截止时间||2025-12-15||5|2025年12月15日
                效益指标|社会效益指标|数据服务用户单位|≥|45|家|10
                |生态效益指标|为生态保护修复提供决策建议|≥|3|份|10
                满意度指标|服务对象满意度指标|数据用户满意度|≥|90|%|10
                """
            ),
        };

    private static Form Library() =>
        Form("科技文献与数据资源购置", "386.40", "386.40", "0.00", "0.00") with
        {
            Goals = ["采购中外文数据库和电子期刊，满足科研人员文献需求，提高资源使用效率。"],
            Indicators = Indicators(
                Columns,
                """
                成本指标|经济成本指标|数据库采购单价涨幅|≤|5|%|20
                产出指标|数量指标|订购数据库|≥|18|个|15
                ||新增电子期刊|≥|1200|种|10|≥1,200种
                |质量指标|数据库可访问率|≥|99.5|%|15
                效益指标|社会效益指标|全年文献下载量|≥|36|万篇次|20
                满意度指标|服务对象满意度指标|科研人员满意度||80%-90%||10
                """
            ),
        };
}
