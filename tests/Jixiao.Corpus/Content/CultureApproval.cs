using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>An approved target of a cultural centre: amounts in yuan by source, weights that sum to 90, a status line.</summary>
internal static class CultureApproval
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("04-department-approval", forms, [.. ApprovalLayout.Print(forms)])
        {
            Landscape = true,
        };
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Approval,
            Title = "清河县文化馆整体支出绩效目标批复表",
            FiscalYear = 2024,
            Division = "清河县",
            Unit = Named("清河县文化馆本级", "312"),
            Status = "绩效科终审已审",
            Attributes = [new LabelledText("取数时", "取数时二上审核数")],
            Funds = Money(
                "元",
                "total|预算支出总额|3186420.55",
                "basic|基本支出/合计|2741420.55",
                "-|基本支出/财政拨款|2741420.55",
                "project|项目支出/合计|445000.00",
                "-|项目支出/财政拨款|360000.00",
                "-|项目支出/单位资金|85000.00"
            ),
            Goals =
            [
                "确保在职和退休人员工资待遇按时足额发放，单位正常运转；开展“百姓大舞台”“戏曲进乡村”等群众文化活动，推进非物质文化遗产保护传承；场馆全年免费开放，基层文化骨干培训做到全覆盖。",
            ],
            Tasks = Tasks(
                """
                人员经费保障|按时发放在职职工工资、津补贴，缴纳社会保险费和住房公积金。
                免费开放|馆内9个功能室全年免费开放，每周开放时间不少于56小时。
                群众文化活动|举办春节联欢、元宵灯会、百姓大舞台等文化活动。
                戏曲进乡村|组织县域文艺院团到14个乡（镇）巡回演出。
                非物质文化遗产保护|开展清河皮影、柳编技艺等项目的记录、传习与展示。
                文化骨干培训|对村（社区）文化协管员进行集中培训。
                """
            ),
            Indicators = Indicators(
                "l1 l2 name cmp value unit weight",
                """
                产出指标|数量指标|组织大型群众文化活动。|≥|16|场次|10
                ||戏曲进乡村演出|=|84|场次|10
                ||免费开放功能室|=|9|个|5
                ||培训基层文化骨干，做到村（社区）全覆盖，参训人员包括文化协管员、业余文艺队负责人和非遗传承人|≥|260|人次|8
                ||非遗项目传习活动|≥|12|期|7
                |质量指标|演出完成率|=|100|%|6
                ||培训人员考核合格率|≥|95|%|4
                |时效指标|11月30日前完成全部送戏下乡演出。|定性|优良中低差|项|3
                ||工资及社保缴费按月完成|定性|好坏|项|3
                |成本指标|每场戏曲演出补助|≤|3500|元|4
                效益指标|社会效益指标|丰富群众精神文化生活，提升公共文化服务水平。|定性|好坏|项|10
                |可持续发展指标|传统技艺传承人数量增长|≥|5|人|10
                满意度指标|服务对象满意度指标|群众对文化活动满意度|≥|92|%|6
                ||参训学员满意度|≥|95|%|4
                """
            ),
        };
}
