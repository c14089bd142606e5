using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Layout;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports;

/// <summary>The official forms that can be written. A new one is a file in Templates/ and a line here; a region's own is a file of its own.</summary>
public sealed class ExportCatalog
{
    /// <summary>Where two suit a form equally well, the first is taken.</summary>
    private static readonly string[] Files =
    [
        "project-target.yaml",
        "project-disclosure.yaml",
        "project-approval.yaml",
        "project-monitoring.yaml",
        "project-self-evaluation.yaml",
        "department-target.yaml",
        "department-duties.yaml",
        "department-approval.yaml",
        "department-monitoring.yaml",
        "department-self-evaluation.yaml",
        "department-evaluation-scored.yaml",
        "target-review.yaml",
    ];

    private readonly IReadOnlyList<Template> templates;

    private ExportCatalog(IReadOnlyList<Template> templates) => this.templates = templates;

    /// <summary>The forms that come with the program.</summary>
    public static ExportCatalog Default => field ??= new([.. Files.Select(Embedded)]);

    public IReadOnlyList<ExportEntry> Entries =>
        [.. templates.Select(t => new ExportEntry(t.Code, t.Name, t.About, t.Subject, t.Stage))];

    /// <summary>This catalog and further templates, which come before it: the same code replaces a form, another code adds one.</summary>
    /// <param name="files">Name and text of each file.</param>
    /// <exception cref="TemplateException">A text is no template, or two have one code.</exception>
    public ExportCatalog With(IEnumerable<(string File, string Text)> files)
    {
        var own = new List<Template>();
        foreach (var (file, text) in files)
        {
            var template = TemplateReader.Read(file, text);
            if (own.Exists(t => t.Code == template.Code))
            {
                throw new TemplateException(file, 1, $"已有另一个模板用了 code “{template.Code}”。");
            }
            own.Add(template);
        }
        return new([.. own, .. templates.Where(t => !own.Exists(o => o.Code == t.Code))]);
    }

    /// <summary>Code of the official form of the same subject, stage and data.</summary>
    public string CodeFor(Form form) => TemplateChoice.For(form, templates).Code;

    /// <summary>The form laid out as it is printed.</summary>
    /// <param name="code">Null for the one that suits the form.</param>
    /// <exception cref="ArgumentException">There is no form of this code.</exception>
    public OfficialForm Lay(Form form, string? code = null)
    {
        var template = code is null
            ? TemplateChoice.For(form, templates)
            : templates.FirstOrDefault(t => t.Code == code)
                ?? throw new ArgumentException($"没有表样“{code}”。", nameof(code));
        return FormLayout.Lay(form, template);
    }

    private static Template Embedded(string file)
    {
        using var stream =
            typeof(ExportCatalog).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"Exports/Templates/{file} is not embedded.");
        using var text = new StreamReader(stream);
        return TemplateReader.Read(file, text.ReadToEnd());
    }
}

/// <summary>An official form of the catalog.</summary>
/// <param name="Code">What --form takes.</param>
/// <param name="Name">What the form is called.</param>
/// <param name="About">What tells it from others.</param>
public sealed record ExportEntry(string Code, string Name, string About, FormSubject Subject, FormStage Stage);
