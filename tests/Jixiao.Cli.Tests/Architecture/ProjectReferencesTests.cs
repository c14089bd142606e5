using System.Xml.Linq;

namespace Jixiao.Cli.Tests.Architecture;

public sealed class ProjectReferencesTests
{
    /// <summary>What each project may see directly or through others. A new project is added here, with thought.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Jixiao.Core"] = [],
        ["Jixiao.Documents"] = ["Jixiao.Core"],
        ["Jixiao.Audit"] = ["Jixiao.Core"],
        ["Jixiao.App"] = ["Jixiao.Core", "Jixiao.Documents", "Jixiao.Audit"],
        ["Jixiao.Cli"] = ["Jixiao.Core", "Jixiao.Documents", "Jixiao.Audit", "Jixiao.App", "Jixiao.Web"],
        ["Jixiao.Web"] = ["Jixiao.Core", "Jixiao.Documents", "Jixiao.Audit", "Jixiao.App"],
    };

    public static TheoryData<string> Projects =>
        [
            .. Repository
                .Files()
                .Where(f =>
                    f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectReference_points_inwards(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Allowed.ContainsKey(name).ShouldBeTrue($"{name} stands in no line of Allowed");
        References(project, "ProjectReference")
            .Select(Path.GetFileNameWithoutExtension)
            .Except(Allowed[name], StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Core_has_no_package() =>
        References("src/Jixiao.Core/Jixiao.Core.csproj", "PackageReference").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void PackageReference_takes_its_version_from_the_central_list(string project) =>
        Elements(project, "PackageReference").ShouldAllBe(e => e.Attribute("Version") == null);

    private static string[] References(string project, string kind) =>
        [.. Elements(project, kind).Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'))];

    private static IEnumerable<XElement> Elements(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind);
}
