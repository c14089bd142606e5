using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>Several forms of different kinds, each on its sheet, behind a sheet that lists them.</summary>
internal static class MixedWorkbook
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Tourism(), Heritage(), SchoolMealsEvaluation.Meals(), ReservoirMonitoring.Form()];
        IReadOnlyList<Block> blocks =
        [
            new PageBreak("目录"),
            new Text("附件：绩效目标表格目录", TextStyle.Title),
            new GridBuilder(10, 40, 30)
                .Row("序号", "表名", "单位")
                .Row("1", "部门整体支出绩效目标表", "云岭市文化和旅游局")
                .Row("2", "项目支出绩效目标表", "云岭市博物馆")
                .Row("3", "项目支出绩效自评表", "清河县学生资助管理中心")
                .Row("4", "项目支出绩效目标运行监控表", "云岭市水库运行中心")
                .Build(),
            new PageBreak("整体"),
            .. KeyTasksLayout.Print([forms[0]]),
            new PageBreak("项目"),
            .. CentralLayout.Print([forms[1]]),
            new PageBreak("自评"),
            .. SelfEvaluationLayout.Print([forms[2]]),
            new PageBreak("监控"),
            .. MonitoringLayout.Print([forms[3]]),
        ];
        return new CorpusDocument("15-workbook-of-kinds", forms, blocks) { Landscape = true, Outside = 3 };
    }

    private static Form Tourism() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Title = "2024年云岭市文化和旅游局部门整体支出绩效目标表",
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named("云岭市文化和旅游局"),
            Funds = Money(
                "万元",
                "basic|基本支出|1320.08",
                "project|项目支出|986.5",
                "-|全域旅游推广|460",
                "-|公共文化服务|526.5"
            ),
            Goals = ["打响“云上云岭”旅游品牌，完善公共文化服务体系，加强文物保护利用。"],
            Tasks = Tasks(
                """
                全域旅游推广|举办云岭杜鹃花节，参加省内外旅游推介会|4600000
                公共文化服务|实施“文化惠民”演出，推进图书馆总分馆制建设|5265000
                """
            ),
            Indicators = Indicators(
                "l1 l2 name cmp value unit",
                """
                产出指标|数量指标|举办旅游推介活动|≥|12|场
                ||文化惠民演出|≥|160|场
                |质量指标|活动按计划完成率|≥|95|%
                |时效指标|杜鹃花节举办时间||4月中下旬
                效益指标|经济效益指标|旅游综合收入增长率|≥|10|%
                |社会效益指标|人均公共文化设施面积||逐步提高
                满意度指标|服务对象满意度指标|游客满意度|≥|90|%
                """
            ),
        };

    private static Form Heritage() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标表",
            FiscalYear = 2024,
            Division = "云岭市",
            Unit = Named("云岭市博物馆"),
            CompetentDepartment = Named("云岭市文化和旅游局", "409"),
            Project = Named("馆藏文物预防性保护"),
            Funds = Money(
                "万元",
                "total|年度资金总额：|215.6",
                "fiscal|其中：财政拨款|200",
                "carried|上年结转|15.6",
                "other|其他资金|0"
            ) with
            {
                ExecutionWeight = "10",
            },
            Goals = ["改善文物保存环境，修复馆藏书画和青铜器，建设文物数字化档案。"],
            Indicators = Indicators(
                "l1 l2 name cmp value unit weight",
                """
                产出指标|数量指标|修复馆藏文物|≥|36|件（套）|20
                ||配置恒湿展柜|≥|14|台|15
                |质量指标|修复方案评审通过率|=|100|%|15
                效益指标|社会效益指标|可展出文物数量||较上年增加||30
                满意度指标|服务对象满意度指标|观众满意度|≥|92|%|10
                """
            ),
        };
}
