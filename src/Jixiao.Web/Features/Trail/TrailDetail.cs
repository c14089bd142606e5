using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Cells;
using Jixiao.Core.Workflow;

namespace Jixiao.Web.Features.Trail;

/// <summary>What an event says of itself, in words; the whole of it stands in the trail as it was written.</summary>
internal static class TrailDetail
{
    private const int MostChanges = 3;
    private const int MostText = 24;

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["login"] = "登录名",
        ["code"] = "编码",
        ["name"] = "名称",
        ["before"] = "原为",
        ["after"] = "改为",
        ["file"] = "文件",
        ["version"] = "版本",
        ["reason"] = "理由",
        ["role"] = "角色",
        ["year"] = "年度",
        ["format"] = "格式",
        ["units"] = "单位数",
        ["forms"] = "表数",
        ["indicators"] = "指标数",
    };

    private static readonly Dictionary<string, string> Origins = new(StringComparer.Ordinal)
    {
        ["blank"] = "空白表",
        ["form"] = "复制已有的表",
        ["import"] = "导入的文件",
        ["sample"] = "样例",
    };

    /// <param name="json">As the trail holds it.</param>
    /// <returns>Empty where there is nothing to say.</returns>
    public static string Words(string json)
    {
        using var document = JsonDocument.Parse(json);
        // The database keeps the parts by length of name: what was stands before what came of it.
        var parts = document.RootElement.EnumerateObject().OrderBy(Order);
        return string.Join("；", parts.Select(Words).Where(w => w.Length > 0));
    }

    private static int Order(JsonProperty part) =>
        part.Name switch
        {
            "round" => -2,
            "due" => -1,
            "from" or "before" => 0,
            "to" or "after" => 1,
            _ => 2,
        };

    private static string Words(JsonProperty part) =>
        part.Name switch
        {
            "changes" => Changes(part.Value),
            "from" when Origins.TryGetValue(Text(part.Value), out var origin) => $"来源：{origin}",
            "from" => $"由{State(Text(part.Value))}",
            "to" => $"到{State(Text(part.Value))}",
            "round" => Enum.GetValues<FormRound>()
                .Where(r => r.Name() == Text(part.Value))
                .Select(r => r.Title())
                .FirstOrDefault()
                ?? "",
            "due" => Deadlines.States.Where(s => s.Name() == Text(part.Value)).Select(Deadlines.Title).FirstOrDefault()
                ?? "",
            "doubts" => $"处理 {part.Value.EnumerateObject().Count()} 处存疑",
            // None has been frozen yet.
            "version" when Text(part.Value) == "0" => "",
            "role" => "角色："
                + Roles
                    .All.Where(r => r.Name() == Text(part.Value))
                    .Select(r => r.Title())
                    .FirstOrDefault(Text(part.Value)),
            _ => Titles.TryGetValue(part.Name, out var title) ? $"{title}：{Short(Text(part.Value))}" : "",
        };

    private static string Changes(JsonElement changes)
    {
        var own = changes
            .EnumerateArray()
            .Where(c => !c.TryGetProperty("derived", out var d) || !d.GetBoolean())
            .ToList();
        var first = own.Select(Change).Distinct(StringComparer.Ordinal).Take(MostChanges).ToList();
        return string.Join("，", first) + (own.Count > first.Count ? $" 等 {own.Count} 处" : "");
    }

    private static string Change(JsonElement change)
    {
        var path = Text(change.GetProperty("path"));
        var title = CellPath.Parse(path)?.Title ?? path;
        return Text(change.GetProperty("op")) switch
        {
            "insert" => $"{title}加一行",
            "remove" => $"{title}删一行",
            "move" => $"{title}移一行",
            _ => $"{title}{Quoted(change, "from")}→{Quoted(change, "to")}",
        };
    }

    private static string Quoted(JsonElement change, string name) =>
        change.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? $"“{Short(text.GetString()!)}”"
            : "空";

    private static string State(string name) =>
        Enum.GetValues<FormState>().Where(s => s.Name() == name).Select(s => s.Title()).FirstOrDefault() ?? name;

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null => "无",
            _ => value.ToString(),
        };

    private static string Short(string text) => text.Length > MostText ? text[..MostText] + "…" : text;
}
