using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Content.Compose;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Content;

/// <summary>A department's budget book: thirty pages of prose and other tables, three forms at the end.</summary>
internal static class BudgetBook
{
    private static readonly string[] Functions =
    [
        "2060101 行政运行",
        "2060404 科技成果转化与扩散",
        "2060502 技术创新服务体系",
        "2080505 机关事业单位基本养老保险缴费支出",
        "2101101 行政单位医疗",
        "2210201 住房公积金",
        "2060702 科普活动",
        "2069999 其他科学技术支出",
    ];

    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Department(), Parks(), Science()];
        IReadOnlyList<Block> others =
        [
            new Text("云岭市科学技术局\n2025年部门预算", TextStyle.Title),
            new Text("目  录", TextStyle.Centre),
            new Text(
                "第一部分 部门概况\n第二部分 部门预算表\n第三部分 部门预算情况说明\n第四部分 名词解释\n第五部分 绩效目标表"
            ),
            .. Enumerable.Range(1, 10).SelectMany(Chapter),
            .. Enumerable.Range(1, 20).SelectMany(BudgetTable),
            new PageBreak(),
            new Text("第五部分 绩效目标表"),
        ];
        return new CorpusDocument("14-budget-book", forms, [.. others, .. DepartmentWithProjectsLayout.Print(forms)])
        {
            Outside = others.Count,
        };
    }

    private static IEnumerable<Block> Chapter(int number)
    {
        yield return new PageBreak();
        yield return new Text($"（{number}）部门预算情况说明", TextStyle.Centre);
        for (var i = 0; i < 6; i++)
        {
            var amount = (184.6m + 37.25m * number + 11.4m * i).ToString("0.00", CultureInfo.InvariantCulture);
            yield return new Text(
                $"{i + 1}.{Functions[(number + i) % Functions.Length][8..]}。2025年预算数为{amount}万元，比上年预算{(i % 2 == 0 ? "增加" : "减少")}"
                    + $"{number + i}.{i}0万元，主要原因是人员变动及重点科技项目安排调整。该项经费主要用于保障机构正常运转、完成日常工作任务以及科技管理、成果转化等方面的支出，按照预算绩效管理要求编制绩效目标。"
            );
        }
        yield return new Text($"— {number + 1} —", TextStyle.Centre);
    }

    private static IEnumerable<Block> BudgetTable(int number)
    {
        yield return new PageBreak();
        yield return new Text(
            $"表{number} {(number % 2 == 0 ? "一般公共预算支出表" : "部门支出总表")}",
            TextStyle.Centre
        );
        yield return new Text("单位：万元", TextStyle.Right);
        var grid = new GridBuilder(30, 14, 14, 14);
        grid.Row(Tall("功能科目", 2), Wide("2025年预算数", 3));
        grid.Row("合计", "基本支出", "项目支出");
        for (var i = 0; i < 14; i++)
        {
            var (basic, project) = (12.5m * number + i * 3.1m, i % 3 == 0 ? 20m + number : 0m);
            grid.Row(
                Functions[(i + number) % Functions.Length],
                Print(basic + project),
                Print(basic),
                project == 0m ? "" : Print(project)
            );
        }
        yield return grid.Build();
        yield return new Text($"— {number + 11} —", TextStyle.Centre);
    }

    private static string Print(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static Form Department() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Title = "部门整体支出绩效目标表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named("云岭市科学技术局"),
            Funds = Money(
                "万元",
                "income|收入预算合计|1486.92",
                "fiscal|其中：财政拨款|1486.92",
                "other|其他经费|0",
                "total+expenditure|支出预算合计|1486.92",
                "basic|其中：基本支出|566.92",
                "project|项目支出|920"
            ),
            Goals = ["实施科技型企业倍增行动，提升创新平台能级，推动科技成果转移转化，全社会研发投入强度稳步提高。"],
            Indicators = Indicators(
                "l1 l2 name cmp value unit",
                """
                产出指标|数量指标|新增高新技术企业|≥|26|家
                ||技术合同登记成交额|≥|8.6|亿元
                |质量指标|项目验收通过率|≥|95|%
                |时效指标|资金下达及时率|=|100|%
                效益指标|经济效益指标|高新技术产业增加值增速|≥|11|%
                |社会效益指标|公民具备科学素质比例|≥|15.5|%
                满意度指标|服务对象满意度指标|科技企业满意度|≥|92|%
                """
            ),
        };

    private static Form Project(string name, string unit, string total) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标表",
            FiscalYear = 2025,
            Division = "云岭市",
            Unit = Named(unit),
            CompetentDepartment = Named("云岭市科学技术局", "404"),
            Project = Named(name),
            Funds = Money(
                "万元",
                $"total|年度资金总额|{total}",
                $"fiscal|其中：财政拨款|{total}",
                "other|其他资金|0",
                "carried|上年结转|0"
            ),
        };

    private static Form Parks() =>
        Project("科技企业孵化器绩效奖补", "云岭市科技创新服务中心", "640") with
        {
            Goals = ["对绩效评价优良的孵化器、众创空间给予奖补，新增在孵企业，培育科技型中小企业。"],
            Indicators = Indicators(
                "l1 l2 name cmp value unit",
                """
                成本指标|经济成本指标|单个孵化器奖补额|≤|80|万元
                产出指标|数量指标|奖补孵化载体|≥|8|个
                ||新增在孵企业|≥|110|家
                |质量指标|奖补对象合规率|=|100|%
                |时效指标|奖补资金拨付时限|≤|9|月
                效益指标|经济效益指标|在孵企业营业收入|≥|5.2|亿元
                |社会效益指标|带动就业人数|≥|1300|人
                满意度指标|服务对象满意度指标|在孵企业满意度|≥|90|%
                """
            ),
        };

    private static Form Science() =>
        Project("科普进基层活动", "云岭市科技馆", "280") with
        {
            Goals = ["开展科普大篷车进乡村、进校园巡展和科学实验课，更新常设展品。"],
            Indicators = Indicators(
                "l1 l2 name cmp value unit",
                """
                成本指标|经济成本指标|单场巡展成本|≤|1.2|万元
                产出指标|数量指标|巡展场次|≥|130|场
                ||更新展品|≥|18|件（套）
                |质量指标|展品完好率|≥|96|%
                效益指标|社会效益指标|科普受众|≥|21|万人次
                满意度指标|服务对象满意度指标|观众满意度|≥|95|%
                """
            ),
        };
}
