using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX107CutOff : FormRule
{
    /// <summary>Characters that stand before 和, 与, 及, 或 in words that may end a text (饱和, 参与, 普及).</summary>
    private const string BeforeHe = "饱缓总谐调平共亲祥柔温随协";

    private const string BeforeYu = "参给授赠赋";

    private const string BeforeJi = "普涉触波惠顾危提论遍不";

    /// <summary>Characters before 工 in words (施工, 员工); after any other, 工 has lost its 作 or 程.</summary>
    private const string BeforeGong =
        "施竣开员职民务人手加化分完复社义返停动技特理军罢电木用招护时同轮零出打误女男童长临赶季勤钳焊瓦矿医监帮校小美陪";

    public override RuleAbout About { get; } =
        new("JX107", Severity.Warning)
        {
            Title = "文字中途截断",
            What =
                "绩效目标、年度任务或指标名称以顿号、“和”“与”“及”“或”“以及”“，并”结尾，括号、书名号只开不收，或末尾的词缺了半个（“……各类工”）。",
            Why = "多半是单元格装不下，打印或复制时丢了后半句；丢掉的可能正是要考核的内容。",
            HowToMend = "对照原始表格补全文字；不需要后半句的，删去结尾的连词或标点。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var goal in form.Form.Goals)
        {
            if (Reason(goal) is { } why)
            {
                report.Find(
                    form,
                    $"绩效目标{Say.Quote(goal)}{why}，请补全",
                    Tail(goal),
                    "完整的文字",
                    more: new() { Key = goal }
                );
            }
        }
        // Tasks in a text without cells are put together from lines, and may be cut by that alone.
        IReadOnlyList<PlannedTask> tasks = form.Reading.IsFlowing ? [] : form.Form.Tasks;
        foreach (var task in tasks)
        {
            if ((Reason(task.Content) ?? Reason(task.Name)) is { } why)
            {
                var text = Reason(task.Content) is null ? task.Name : task.Content;
                report.Find(
                    form,
                    $"年度任务{Say.Quote(text)}{why}，请补全",
                    Tail(text!),
                    "完整的文字",
                    more: new() { Key = text }
                );
            }
        }
        foreach (var indicator in form.Indicators)
        {
            if (Reason(indicator.Name) is { } why)
            {
                report.Find(indicator, $"指标名称{why}，请补全", Tail(indicator.Name), "完整的名称");
            }
        }
    }

    private static string Tail(string text) =>
        text.Trim() is { Length: > 12 } whole ? "……" + whole[^12..] : text.Trim();

    /// <summary>A constant, or null.</summary>
    private static string? Reason(string? printed)
    {
        var text = printed.AsSpan().Trim();
        if (text.Length < 3)
        {
            return null;
        }
        var before = text[^2];
        return text[^1] switch
        {
            '、' => "以顿号结尾，疑似被截断",
            '和' when !BeforeHe.Contains(before, StringComparison.Ordinal) => "以“和”结尾，疑似被截断",
            '与' when !BeforeYu.Contains(before, StringComparison.Ordinal) => "以“与”结尾，疑似被截断",
            '及' when !BeforeJi.Contains(before, StringComparison.Ordinal) => "以“及”结尾，疑似被截断",
            '或' => "以“或”结尾，疑似被截断",
            '并' when before is '，' or ',' or '、' or '；' => "以“并”结尾，疑似被截断",
            '工' when Wording.IsChinese(before) && !BeforeGong.Contains(before, StringComparison.Ordinal) =>
                "末尾的“工”疑为“工作”“工程”之误，后面被截断",
            '（' or '(' or '《' or '“' => "以未收尾的括号或引号结尾，疑似被截断",
            _ => Unclosed(text) ? "括号没有收尾，疑似被截断" : null,
        };
    }

    /// <summary>Brackets that are opened and never closed; one that closes a numbering ("1）") opens nothing.</summary>
    private static bool Unclosed(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('（', '(', '《') < 0)
        {
            return false;
        }
        var (round, title) = (0, 0);
        foreach (var c in text)
        {
            switch (c)
            {
                case '（' or '(':
                    round++;
                    break;
                case '）' or ')' when round > 0:
                    round--;
                    break;
                case '《':
                    title++;
                    break;
                case '》' when title > 0:
                    title--;
                    break;
            }
        }
        return round + title > 0;
    }
}
