using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jixiao.Cli.Reading;

/// <summary>The files of a command, as they are written on the command line.</summary>
internal static class FileArguments
{
    public static Argument<string[]> Create(string description)
    {
        var files = new Argument<string[]>("文件") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(Check);
        return files;
    }

    /// <summary>A validator for the command: an argument that was not given validates nothing itself.</summary>
    public static Action<CommandResult> Required(Argument<string[]> files) =>
        result =>
        {
            if (result.GetResult(files) is not { Tokens.Count: > 0 })
            {
                result.AddError("没有给出要读的文件。请给出文件、文件夹，或 -（标准输入）。");
            }
        };

    private static void Check(ArgumentResult result)
    {
        if (result.Tokens.Count(t => t.Value == InputFiles.StandardInput) > 1)
        {
            result.AddError("标准输入（-）只能读一次。");
        }
        foreach (var token in result.Tokens)
        {
            if (LooksLikeOption(token.Value) && !File.Exists(token.Value))
            {
                result.AddError($"没有 {token.Value} 这个选项。");
            }
        }
    }

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-';
}
