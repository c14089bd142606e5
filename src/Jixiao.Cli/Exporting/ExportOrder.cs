using System.Security.Cryptography;
using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Cli.Exporting;

/// <summary>What is asked for: which forms to lay out how, and where to put them.</summary>
/// <param name="Code">Null lets each form have the one that suits it.</param>
/// <param name="Format">Of the file, or of each where there are several.</param>
/// <param name="Title">Of all together; null for the usual one.</param>
internal sealed record ExportOrder(
    ExportCatalog Catalog,
    string? Code,
    ExportTarget Target,
    string Format,
    string? Title
)
{
    public const string DefaultTitle = "绩效表格汇编";

    /// <summary>Data under the field names of the exchange instead of forms to print.</summary>
    public bool IsExchange { get; init; }

    /// <summary>Names and texts of the templates given on the command line.</summary>
    public IReadOnlyList<(string File, string Text)> Templates { get; init; } = [];

    /// <summary>Work that was done under another order is not taken over from an earlier call.</summary>
    public string Fingerprint
    {
        get
        {
            var all = new StringBuilder(CommandLine.NameAndVersion)
                .Append('\n')
                .Append(Code)
                .Append('\n')
                .Append(Format);
            foreach (var (file, text) in Templates)
            {
                all.Append('\n').Append(file).Append('\n').Append(text);
            }
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16];
        }
    }

    public OfficialForm Lay(Form form) => Catalog.Lay(form, Code);

    /// <summary>False where the form asked for is of the other subject: of a project for a department, or the other way round.</summary>
    public bool Suits(FormSubject subject) => IsExchange || Code is null || Entry(Code).Subject == subject;

    /// <summary>What is to be said of a form that <see cref="Code"/> does not suit.</summary>
    /// <param name="name">Of the form; null where it has none.</param>
    public string Misfit(string file, int number, string? name, FormSubject subject)
    {
        var entry = Entry(Code!);
        var fitting = Catalog.Entries.Where(e => e.Subject == subject).Select(e => e.Code);
        return $"{file}：第 {number} 张表（{name ?? "未写名称"}）是{ExportList.Word(subject)}的表，"
            + $"--form {entry.Code} 是{ExportList.Word(entry.Subject)}的表样（{entry.Name}），不能用它来印，这张表没有输出。"
            + $"请去掉 --form，让程序按内容选；或改用 {string.Join('、', fitting)} 之一。";
    }

    private ExportEntry Entry(string code) => Catalog.Entries.First(e => e.Code == code);
}
