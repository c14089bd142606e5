using System.Globalization;
using System.Text;
using Jixiao.Audit.Facts;
using Jixiao.Core;

namespace Jixiao.Audit.Reporting;

/// <summary>How figures, names and sums stand in every message. Quotes “”, amounts in the document's own unit, plain decimals.</summary>
internal static class Say
{
    public const string Doubtful = "（该处读取时存疑，请先核对原文）";

    private const int LongestQuote = 60;

    /// <summary>“…”, cut in the middle of the text where it is a paragraph.</summary>
    public static string Quote(string? text)
    {
        var trimmed = (text ?? "").Trim();
        return trimmed.Length <= LongestQuote
            ? $"“{trimmed}”"
            : $"“{trimmed[..(LongestQuote - 12)]}……{trimmed[^10..]}”";
    }

    /// <summary>Without zeros at its end: 2242.73, 64, 0.5.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString("0.############", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>"2242.73 万元" or "2630574 元", as the form prints its amounts.</summary>
    public static string Amount(decimal yuan, FormFacts form) => $"{InUnit(yuan, form)} {form.AmountUnit.Name()}";

    /// <inheritdoc cref="Amount(decimal, FormFacts)"/>
    public static string Amount(Money money, FormFacts form) => Amount(money.Yuan, form);

    /// <summary>The number of <see cref="Amount(decimal, FormFacts)"/> alone.</summary>
    public static string InUnit(decimal yuan, FormFacts form) => Number(yuan / form.AmountUnit.Yuan());

    /// <summary>第 6 条“教师培训人数”, or 第 6 条（无名称）.</summary>
    public static string Row(IndicatorFacts indicator) =>
        indicator.HasName
            ? $"第 {indicator.Index + 1} 条{Quote(indicator.Name)}"
            : $"第 {indicator.Index + 1} 条（无名称）";

    /// <summary>“甲”“乙”“丙”; more than six are counted.</summary>
    public static string Names(IReadOnlyList<string> names)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Math.Min(6, names.Count); i++)
        {
            text.Append(Quote(names[i]));
        }
        return names.Count > 6
            ? text.Append(CultureInfo.InvariantCulture, $"等 {names.Count} 项").ToString()
            : text.ToString();
    }

    /// <summary>2+10+19 = 31. All parts are shown: a clerk adds them up again. Of many, equal ones side by side are counted: 12+8+1×24 = 44.</summary>
    public static string Sum(IEnumerable<decimal> parts)
    {
        const int many = 15;
        var all = parts.ToList();
        var text = new StringBuilder();
        for (var at = 0; at < all.Count; )
        {
            var next = at + 1;
            while (all.Count > many && next < all.Count && all[next] == all[at])
            {
                next++;
            }
            text.Append(at > 0 && all[at] >= 0 ? "+" : "").Append(Number(all[at]));
            if (next > at + 1)
            {
                text.Append('×').Append(next - at);
            }
            at = next;
        }
        return text.Append(" = ").Append(Number(all.Sum())).ToString();
    }

    /// <summary>The sum of amounts in the form's unit; the unit stands once, behind the total.</summary>
    public static string SumOfAmounts(IEnumerable<decimal> yuan, FormFacts form) =>
        $"{Sum(yuan.Select(y => y / form.AmountUnit.Yuan()))} {form.AmountUnit.Name()}";

    /// <summary>What every message begins with: the project (or unit) and the indicator it is about.</summary>
    public static string Subject(FormFacts form, IndicatorFacts? indicator)
    {
        var whole =
            form.Form.Project?.Name is { Length: > 0 } project ? $"项目{Quote(project)}"
            : form.Form.Unit?.Name is { Length: > 0 } unit ? $"{Quote(unit)}整体支出"
            : form.Form.Title is { Length: > 0 } title ? $"《{title}》"
            : $"第 {form.Position + 1} 张表";
        if (form.IsProject && string.IsNullOrEmpty(form.Form.Project?.Name))
        {
            whole = $"第 {form.Position + 1} 张表（无项目名称）";
        }
        return indicator is null ? whole + "："
            : indicator.HasName ? $"{whole}指标{Quote(indicator.Name)}："
            : $"{whole}第 {indicator.Index + 1} 条指标（无名称）：";
    }
}
