using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Samples;

/// <summary>An invented county: its departments, units and people. No such place, code or person exists.</summary>
public static class SampleCounty
{
    /// <summary>Of a province that does not exist.</summary>
    public const string Division = "990126000";

    public const string Name = "临溪县";

    internal static IReadOnlyList<SampleUnit> Departments { get; } =
    [
        new("205", "教育体育局", ["临溪县第一小学", "临溪县实验中学", "青石镇中心学校", "云溪乡中心学校"]),
        new("207", "文化和旅游局", ["临溪县图书馆", "临溪县文化馆"]),
        new("208", "民政局", ["临溪县社会福利中心"]),
        new("210", "卫生健康局", ["临溪县人民医院", "临溪县妇幼保健院", "青石镇卫生院"]),
        new("212", "住房和城乡建设局", ["临溪县市政工程所"]),
        new("213", "农业农村局", ["临溪县农业技术推广中心", "临溪县水利灌溉站"]),
        new("214", "交通运输局", ["临溪县公路养护中心"]),
    ];

    /// <summary>Everyone who signs in to the sample, beside the three administrators.</summary>
    public static IReadOnlyList<SamplePerson> People { get; } =
    [
        new("zhou.yulan", "周玉兰", Role.Clerk, "/205/205001/"),
        new("wu.haifeng", "吴海峰", Role.Clerk, "/205/205001/"),
        new("zheng.min", "郑敏", Role.Clerk, "/205/"),
        new("wang.jianguo", "王建国", Role.UnitReviewer, "/205/205001/"),
        new("feng.xiuzhen", "冯秀珍", Role.DepartmentReviewer, "/205/"),
        new("chu.wei", "褚伟", Role.Clerk, "/210/"),
        new("wei.lihua", "卫丽华", Role.DepartmentReviewer, "/210/"),
        new("jiang.tao", "蒋涛", Role.Clerk, "/213/"),
        new("chen.kejian", "陈克俭", Role.DivisionReviewer, "/"),
        new("shen.jing", "沈静", Role.PerformanceReviewer, "/"),
    ];

    /// <summary>Path, code and name of every unit, departments before what is below them.</summary>
    internal static IEnumerable<(string Path, CodedName Unit)> Units() =>
        Departments.SelectMany(d =>
            d.Below.Select(
                    (name, i) => ($"/{d.Code}/{d.Code}{i + 1:000}/", new CodedName($"{d.Code}{i + 1:000}", name))
                )
                .Prepend(($"/{d.Code}/", new CodedName(d.Code, Name + d.Name)))
        );
}

/// <param name="UnitPath">The unit, with all below it, over which the person has the role.</param>
public sealed record SamplePerson(string Login, string DisplayName, Role Role, string UnitPath);

internal sealed record SampleUnit(string Code, string Name, IReadOnlyList<string> Below);
