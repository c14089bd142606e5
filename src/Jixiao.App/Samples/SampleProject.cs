using Jixiao.Core.Values;

namespace Jixiao.App.Samples;

/// <summary>An invented project, from which forms of any size and year are made.</summary>
/// <param name="Department">Code of the department that runs such projects.</param>
/// <param name="Wan">Budget in 万元: what its cost indicators sum to.</param>
internal sealed record SampleProject(
    string Department,
    string Name,
    int Wan,
    IReadOnlyList<string> Goals,
    IReadOnlyList<SampleRow> Rows
)
{
    public static IReadOnlyList<SampleProject> All => field ??= Read();

    private static List<SampleProject> Read()
    {
        using var stream =
            typeof(SampleProject).Assembly.GetManifestResourceStream("samples/projects.txt")
            ?? throw new InvalidOperationException("Samples/projects.txt is not embedded.");
        using var text = new StreamReader(stream);
        var projects = new List<SampleProject>();
        var (goals, rows) = (new List<string>(), new List<SampleRow>());
        while (text.ReadLine() is { } line)
        {
            var parts = line.Split('|');
            if (line.StartsWith('#'))
            {
                continue;
            }
            if (parts is [var department, var name, var wan])
            {
                (goals, rows) = ([], []);
                projects.Add(new SampleProject(department, name, int.Parse(wan, null), goals, rows));
            }
            else if (parts is [var two, var called, var value, var weight])
            {
                rows.Add(new SampleRow(two, called, TargetValues.Parse(value), int.Parse(weight, null)));
            }
            else
            {
                goals.Add(line);
            }
        }
        return projects;
    }
}

internal sealed record SampleRow(string Level2, string Name, TargetValue Value, int Weight)
{
    public string Level1 =>
        Level2 switch
        {
            "经济成本指标" or "社会成本指标" or "生态环境成本指标" => "成本指标",
            "数量指标" or "质量指标" or "时效指标" => "产出指标",
            "服务对象满意度指标" => "满意度指标",
            _ => "效益指标",
        };
}
