using Jixiao.Audit.Profiles;

namespace Jixiao.Cli.Auditing;

/// <summary>What <c>--profile</c> may name: a profile of the program, or a YAML file.</summary>
internal static class ProfileFile
{
    /// <exception cref="ProfileException">It is neither.</exception>
    public static Profile Load(string nameOrFile)
    {
        if (ProfileCatalog.ByName.TryGetValue(nameOrFile, out var known))
        {
            return known;
        }
        if (!File.Exists(nameOrFile))
        {
            throw new ProfileException(
                $"没有“{nameOrFile}”这套规定，也没有这个文件。可用的有 {string.Join('、', ProfileCatalog.All.Select(p => p.Name))}。"
            );
        }
        return ProfileReader.Read(nameOrFile, File.ReadAllText(nameOrFile), ProfileCatalog.ByName);
    }
}
