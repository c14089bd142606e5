using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>What people call the coded parts of a form.</summary>
internal static class FormWords
{
    public static string Of(FormSubject subject) => subject == FormSubject.Department ? "部门整体支出" : "项目支出";

    public static string Of(FormStage stage) =>
        stage switch
        {
            FormStage.Target => "目标",
            FormStage.Approval => "批复",
            FormStage.Monitoring => "监控",
            FormStage.SelfEvaluation => "自评",
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "存疑",
            Severity.Info => "说明",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    /// <summary>"第3页 第12行"; empty when the place is not known.</summary>
    public static string Of(SourceRef place)
    {
        var parts = new List<string>(4);
        Add(place.Page, n => $"第{n}页");
        if (place.Sheet is { } sheet)
        {
            parts.Add($"工作表“{sheet}”");
        }
        Add(place.Line, n => $"第{n}行");
        // Where the text has lines, the row within the table says nothing more.
        Add(place.Line == 0 ? place.Row : 0, n => $"表格第{n}行");
        Add(place.Line == 0 ? place.Column : 0, n => $"第{n}列");
        return string.Join(' ', parts);

        void Add(int number, Func<string, string> words)
        {
            if (number > 0)
            {
                parts.Add(words(number.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>"[205]清河县教育局"</summary>
    public static string? Of(CodedName? name) =>
        name is null ? null
        : name.Code is null ? name.Name
        : $"[{name.Code}]{name.Name}";
}
