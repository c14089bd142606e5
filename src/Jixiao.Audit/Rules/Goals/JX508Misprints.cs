using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX508Misprints : FormRule
{
    private static readonly (string Wrong, string Right)[] Words =
    [
        ("按排", "安排"),
        ("布署", "部署"),
        ("帐目", "账目"),
        ("帐户", "账户"),
        ("座落", "坐落"),
        ("既时", "即时"),
        ("急时", "及时"),
        ("满意读", "满意度"),
        ("复盖", "覆盖"),
        ("渡过难关", "度过难关"),
        ("迁徒", "迁徙"),
        ("修膳", "修缮"),
        ("修善校舍", "修缮校舍"),
        ("报消", "报销"),
        ("培圳", "培训"),
        ("配到资金", "配套资金"),
        ("督促检察", "督促检查"),
        ("截止2", "截至2"),
        ("基础设备设施设施", "基础设施"),
        ("按装", "安装"),
        ("记律", "纪律"),
        ("一但", "一旦"),
        ("在次", "再次"),
        ("防讯", "防汛"),
        ("讯期", "汛期"),
        ("有条不絮", "有条不紊"),
        ("决择", "抉择"),
        ("气慨", "气概"),
        ("松驰", "松弛"),
        ("幅射", "辐射"),
        ("部暑", "部署"),
        ("竟赛", "竞赛"),
        ("侯车", "候车"),
        ("欠收", "歉收"),
        ("坚苦", "艰苦"),
        ("必需要", "必须要"),
        ("既使", "即使"),
        ("建全", "健全"),
        ("时时完成", "时完成"),
        ("确保保", "确保"),
        ("提高高效", "提高效"),
        ("的的", "的"),
        ("了了", "了"),
        ("制定定", "制定"),
        ("完成成", "完成"),
        ("及及时", "及时"),
        ("验收收", "验收"),
    ];

    private static readonly string[] Doubled =
    [
        "，，",
        "。。",
        "、、",
        "；；",
        "，。",
        "。，",
        "；。",
        "、。",
        "、，",
        "，、",
        "；，",
        "，；",
        "。；",
        "。、",
        ",，",
        "，,",
        "：：",
        "（（",
        "））",
    ];

    private static readonly PhraseSet Faults = new([.. Words.Select(w => w.Wrong), .. Doubled]);

    public override RuleAbout About { get; } =
        new("JX508", Severity.Info)
        {
            Title = "错别字、重复的标点",
            What = "目标或指标中有常见的错别字、重复的字，或两个标点连在一起。",
            Why = "公开的表格代表单位；错字和错标点让人怀疑内容也没有核对。",
            HowToMend = "按消息所指逐处改正，并通读全文再查一遍。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var goal in form.Form.Goals)
        {
            if (In(goal) is { } fault)
            {
                report.Find(
                    form,
                    $"绩效目标{Around(goal, fault.Wrong)}中的“{fault.Wrong}”应为“{fault.Right}”",
                    fault.Wrong,
                    fault.Right,
                    more: new() { Key = Around(goal, fault.Wrong) }
                );
            }
        }
        foreach (var row in form.Indicators)
        {
            if ((In(row.Name) ?? In(row.Row.Explanation)) is { } fault)
            {
                report.Find(row, $"“{fault.Wrong}”应为“{fault.Right}”", fault.Wrong, fault.Right);
            }
        }
    }

    private static (string Wrong, string Right)? In(string? text)
    {
        if (Faults.IndexIn(text, out var fault) < 0)
        {
            return null;
        }
        if (fault < Words.Length)
        {
            return Words[fault];
        }
        var marks = Doubled[fault - Words.Length];
        return (marks, marks.Contains('。') ? "。" : marks[..1]);
    }

    private static string Around(string text, string fault)
    {
        var at = text.IndexOf(fault, StringComparison.Ordinal);
        var start = Math.Max(0, at - 8);
        return Say.Quote(text[start..Math.Min(text.Length, at + fault.Length + 8)]);
    }
}
