using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Corpus.Distortion;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Indicators of generated forms: in the order of a frame, with cells left empty here and there.</summary>
internal sealed class GeneratedIndicators(Random random, OddTexts texts)
{
    private static readonly (string Level1, string Level2)[] Frame =
    [
        ("产出指标", "数量指标"),
        ("产出指标", "质量指标"),
        ("产出指标", "时效指标"),
        ("效益指标", "经济效益指标"),
        ("效益指标", "社会效益指标"),
        ("效益指标", "生态效益指标"),
        ("效益指标", "可持续影响指标"),
        ("满意度指标", "服务对象满意度指标"),
    ];

    public List<Indicator> Next(int count, FormStage stage, IReadOnlyList<Duty> duties)
    {
        var split = random.Next(2) == 0;
        var weighted = random.Next(2) == 0 || stage is FormStage.SelfEvaluation or FormStage.Approval;
        var extra = random.Next(5) == 0 ? texts.Pick("备注", "数据来源", "佐证材料", "长期指标/2030年目标值") : null;
        var cost = random.Next(2) == 0 ? ("产出指标", "成本指标") : ("成本指标", "经济成本指标");
        (string, string)[] frame = [.. Frame, cost];
        Array.Sort(frame, (a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        var levelled = duties.Count == 0 && random.Next(12) > 0;
        var rows = new List<Indicator>();
        for (var i = 0; i < count; i++)
        {
            var (level1, level2) = frame[i * frame.Length / count];
            var row = Valued(split) with
            {
                Level1 = levelled ? level1 : null,
                Level2 = levelled ? level2 : null,
                Name = Named(level2),
                Duty = duties.Count > 0 ? duties[i * duties.Count / count].Name : null,
                Weight =
                    weighted && random.Next(15) > 0 ? random.Next(1, 20).ToString(CultureInfo.InvariantCulture) : null,
                Attributes = extra is not null && random.Next(3) > 0 ? [new LabelledText(extra, texts.Name())] : [],
            };
            rows.Add(Filled(row, stage, duties.Count > 0));
        }
        return rows;
    }

    private string Named(string level2) =>
        random.Next(3) == 0
            ? texts.Name(120)
            : Words
                .Frame.Where(f => f.Level2 == level2)
                .SelectMany(f => f.Rows)
                .DefaultIfEmpty("单位成本")
                .ElementAt(0)
                .Split('|')[0] + random.Next(1000).ToString(CultureInfo.InvariantCulture);

    private Indicator Filled(Indicator row, FormStage stage, bool history) =>
        row with
        {
            Explanation = random.Next(history ? 2 : 20) == 0 ? texts.Sentence() : null,
            PlannedValue = history && random.Next(3) == 0 ? texts.Pick("80%", "每年一次", "12个") : null,
            StandardValue = history && random.Next(2) == 0 ? texts.Pick("85%", "行业平均") : null,
            StandardSource = history && random.Next(2) == 0 ? texts.Pick("工作计划", "行业标准") : null,
            ThreeYearAverage = history && random.Next(2) == 0 ? texts.Pick("79%", "10个") : null,
            LastYear = history && random.Next(2) == 0 ? texts.Pick("81%", "11个") : null,
            HistorySource = history && random.Next(2) == 0 ? texts.Pick("内部统计", "统计年鉴") : null,
            Activities = history && random.Next(2) == 0 ? texts.Sentence() : null,
            Actual =
                stage is FormStage.SelfEvaluation or FormStage.Monitoring && random.Next(6) > 0
                    ? row.ValueText ?? "已完成"
                    : null,
            Forecast =
                stage == FormStage.Monitoring && random.Next(3) > 0 ? texts.Pick("100%", "按期完成", "3个") : null,
            Score = stage == FormStage.SelfEvaluation && row.Weight is not null ? row.Weight : null,
            Deviation =
                stage is FormStage.SelfEvaluation or FormStage.Monitoring && random.Next(4) == 0
                    ? texts.Sentence()
                    : null,
            Likelihood =
                stage == FormStage.Monitoring && random.Next(3) > 0
                    ? texts.Pick("确定能", "有可能", "完全不可能", "基本能")
                    : null,
        };

    /// <summary>As a form with one value column is read, or as one with columns for sign and unit is.</summary>
    private Indicator Valued(bool split)
    {
        if (random.Next(25) == 0)
        {
            return new Indicator();
        }
        var words = random.Next(4) == 0;
        var (sign, value, unit) = words
            ? ("定性", texts.Pick("效果显著", "按时完成", "好", "优良中低差", "有所提升"), "")
            : (
                texts.Pick("≥", "≤", "=", ">", "<", ""),
                texts.Pick("95", "100", "3", "12.5", "1200", "0.8", "80-90"),
                texts.Pick("%", "人次", "万元", "元/人·次", "个", "台(件、套)", "天", "㎡", "")
            );
        if (split)
        {
            return new Indicator
            {
                Comparison = sign.Length > 0 ? Comparisons.FromSign(sign) : null,
                Value = value,
                Unit = unit.Length > 0 ? unit : null,
                ValueText = (words ? "" : sign) + value + unit,
            };
        }
        var text =
            words ? value
            : random.Next(6) == 0 ? texts.Pick("2026年12月31日", "2026年6月底前", "不低于上年", "每季度1次")
            : sign + value + unit;
        var parsed = TargetValues.Parse(text);
        return new Indicator
        {
            Comparison = parsed.Comparison,
            Value = parsed.Value,
            Unit = parsed.Unit,
            ValueText = text,
        };
    }
}
