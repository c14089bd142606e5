using Jixiao.Audit.Reporting;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>
/// Tells a form whose rows fell apart in reading by what no clerk would write, so that what it seems to lack or to sum up to
/// is not held against its unit.
/// </summary>
internal static class Misreading
{
    /// <summary>Weights of this share of the whole, twice, are of another column.</summary>
    private const decimal NearlyAll = 0.9m;

    /// <summary>Chinese, without full stop: what was seen; null where the rows can be trusted.</summary>
    public static string? Of(FormFacts form)
    {
        if (form.FirstDebris is { } piece)
        {
            var name = Wording.IsBlank(piece.Name) ? "没有名称和指标值" : $"只有{Say.Quote(piece.Name)}等零碎文字";
            return $"表中有 {form.DebrisCount} 行{name}，疑似读取时拆断";
        }
        if (form.Form.Source == default)
        {
            return null;
        }
        var (nameless, valueless, overweight) = (0, 0, 0);
        IndicatorFacts? before = null;
        foreach (var row in form.Indicators)
        {
            nameless += row.HasName ? 0 : 1;
            valueless += row.Kind == ValueKind.Blank && row.HasName ? 1 : 0;
            if (form.Reading.IsFlowing && before is { Kind: ValueKind.Blank } && Debris.IsPieceOfLabel(row.Name))
            {
                return $"{Say.Row(before)}没有指标值，下一行名称只有{Say.Quote(row.Name)}，疑似读取时拆断";
            }
            before = row;
            overweight += row.Weight >= form.WeightTotal * NearlyAll ? 1 : 0;
        }
        return nameless > 0 && valueless > 0
                ? $"表中有 {nameless} 行没有名称、{valueless} 行没有指标值，疑似读取时一行拆成了两行"
            : overweight > 1 ? $"{overweight} 条指标的权重都接近或超过总分，疑似读错了栏"
            : IsLabel(form.Form.Project?.Name) || IsLabel(form.Form.Unit?.Name) ? "项目或单位名称一栏读成了表头文字"
            : null;
    }

    private static bool IsLabel(string? name) =>
        name is { Length: > 0 }
        && (
            name.StartsWith("单位：", StringComparison.Ordinal)
            || name.StartsWith("金额单位", StringComparison.Ordinal)
            || name is "支出类别" or "金额" or "项目名称" or "单位名称" or "部门名称" or "资金来源"
        );
}
