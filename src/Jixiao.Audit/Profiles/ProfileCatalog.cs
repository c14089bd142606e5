using Jixiao.Core.Forms;

namespace Jixiao.Audit.Profiles;

/// <summary>The profiles that come with the program. A new one is a YAML file in profiles/ and a line here.</summary>
public static class ProfileCatalog
{
    /// <summary>In this order: a profile may be based on those before it. The later ones are asked first for a form.</summary>
    private static readonly string[] Files = ["national-2015.yaml", "national-2021.yaml", "hubei.yaml", "sichuan.yaml"];

    public static IReadOnlyList<Profile> All => field ??= Load();

    public static IReadOnlyDictionary<string, Profile> ByName =>
        field ??= All.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>The profile of the frame of 2021: what a form without year is held against.</summary>
    public static Profile Default => ByName["national-2021"];

    /// <summary>By the form's fiscal year and by its division, unit or title; the most particular one that applies.</summary>
    public static Profile For(Form form)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (Applies(All[i].AppliesTo, form))
            {
                return All[i];
            }
        }
        return Default;
    }

    private static bool Applies(ProfileScope scope, Form form)
    {
        if (form.FiscalYear is { } year ? year < scope.FromYear || year > scope.ToYear : scope.ToYear is not null)
        {
            return false;
        }
        return scope.Divisions is not { Count: > 0 } divisions
            || divisions.Any(d =>
                Holds(form.Division, d)
                || Holds(form.Unit?.Name, d)
                || Holds(form.Title, d)
                || Holds(form.CompetentDepartment?.Name, d)
            );
    }

    private static bool Holds(string? text, string word) => text?.Contains(word, StringComparison.Ordinal) == true;

    private static List<Profile> Load()
    {
        var known = new Dictionary<string, Profile>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var stream =
                typeof(ProfileCatalog).Assembly.GetManifestResourceStream(file)
                ?? throw new InvalidOperationException($"profiles/{file} is not embedded.");
            using var text = new StreamReader(stream);
            var profile = ProfileReader.Read($"profiles/{file}", text.ReadToEnd(), known);
            known.Add(profile.Name, profile);
        }
        return [.. known.Values];
    }
}
