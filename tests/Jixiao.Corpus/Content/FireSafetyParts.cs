using Jixiao.Core.Forms;
using Jixiao.Corpus.Layouts;
using static Jixiao.Corpus.Content.Compose;

namespace Jixiao.Corpus.Content;

/// <summary>A form in three parts; each indicator explained, with its scoring standard; weights sum to 100.</summary>
internal static class FireSafetyParts
{
    public static CorpusDocument Document()
    {
        IReadOnlyList<Form> forms = [Form()];
        return new CorpusDocument("18-three-parts", forms, [.. ThreePartsLayout.Print(forms)]);
    }

    private static Form Form() =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "清河县县级预算项目绩效目标表",
            FiscalYear = 2025,
            Division = "清河县",
            Unit = Named("清河县消防救援局", "229001"),
            CompetentDepartment = Named("清河县应急管理局"),
            Project = Named("政府专职消防队建设"),
            Attributes = [new LabelledText("填报人", "岑予安"), new LabelledText("联系电话", "6120119")],
            Funds = Money("万元", "total|预算金额（万元）|725.40", "fiscal|其中：财政拨款|725.40"),
            Goals =
            [
                "1.保障4支政府专职消防队、96名专职消防员正常执勤；",
                "2.新配灭火救援车2辆、个人防护装备120套；",
                "3.乡镇火灾扑救到场时间缩短至15分钟以内。",
            ],
            Indicators = Indicators(
                "l1 l2 name explanation @评分标准 cmp value unit weight",
                """
                产出指标|数量指标|专职消防员在岗人数|反映专职消防员配备情况。|达到目标值得满分，每少1人扣0.5分，扣完为止。|≥|96|人|10
                ||配备灭火救援车|反映车辆购置情况。|达到目标值得满分，否则按比例得分。|=|2|辆|10
                ||配备个人防护装备|反映装备购置情况。|达到目标值得满分，否则按比例得分。|≥|120|套|10
                |质量指标|装备验收合格率|验收合格装备数/采购装备总数×100%|等于100%得满分，每低1个百分点扣1分。|=|100|%|10
                |时效指标|装备到位时间|反映采购及时性。|按期到位得满分，每晚1个月扣2分。|≤|9|月|10
                |成本指标|人均年经费保障标准|反映经费控制情况。|不超标准得满分，超标准不得分。|≤|6.8|万元/人|10
                效益指标|社会效益指标|乡镇火灾平均到场时间|接警至到场的平均用时。|不高于目标值得满分，每多1分钟扣2分。|≤|15|分钟|15
                |可持续影响指标|专职消防员队伍流失率|当年离职人数/年初在岗人数×100%|不高于目标值得满分，每高1个百分点扣1分。|≤|8|%|15
                满意度指标|服务对象满意度指标|群众消防安全满意度|反映群众对消防工作的评价。|达到目标值得满分，每低1个百分点扣0.5分。|≥|90|%|10
                """
            ),
            Notes = ["注：各项指标分值合计100分，不含预算执行率。"],
        };
}
