using System.Globalization;
using System.Text;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>A form while it is laid out: what it holds, in words, and what of it has been printed.</summary>
internal sealed class Filling
{
    private readonly bool[] attributes;
    private readonly HashSet<int> lines = [];
    private readonly HashSet<FormField> fields = [];

    public Filling(Form form, Template template)
    {
        Form = form;
        Template = template;
        attributes = new bool[form.Attributes.Count];
        lines.UnionWith(LinesOfTasks(form));
        Unit = (form.Funds.PrintedUnit is { } printed ? AmountUnits.FromName(printed) : null) ?? AmountUnit.Wan;
        Title =
            !template.Extract
            && form.Title is { } title
            && Titles.Read(title) == title
            && Titles.Stage(title) == form.Stage
            && (Titles.Subject(title) ?? form.Subject) == form.Subject
            && (Years.In(title) ?? form.FiscalYear) == form.FiscalYear
                ? title
                : template.Name;
    }

    public Form Form { get; }

    public Template Template { get; }

    /// <summary>In what the amounts are printed.</summary>
    public AmountUnit Unit { get; }

    /// <summary>The form's own title where it says what the form is; else, and on a paper about the form, the template's.</summary>
    public string Title { get; }

    /// <summary>The division that is to be printed: none where the unit's name begins with it.</summary>
    public string? Division =>
        Form.Division is { } division && division != Divisions.Of(Form.Unit?.Name ?? Title) ? division : null;

    public int? Year => Form.FiscalYear is { } year && Years.In(Title) != year ? year : null;

    /// <summary>Empty where the form has none.</summary>
    public string Text(FormField field) =>
        field switch
        {
            FormField.Project => Coded(Form.Project),
            FormField.ProjectCode => Form.Project?.Code ?? "",
            FormField.Unit => Coded(Form.Unit),
            FormField.UnitCode => Form.Unit?.Code ?? "",
            FormField.CompetentDepartment => Coded(Form.CompetentDepartment),
            FormField.Year => Form.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            FormField.Status => Form.Status ?? "",
            FormField.Division => Form.Division ?? "",
            FormField.TotalScore => Form.TotalScore ?? "",
            FormField.Grade => Form.Grade ?? "",
            FormField.Note => Form.Notes is [var note] && InlineLabel.Read(note)?.Role != FieldRole.Note ? note : "",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    /// <summary>The text, which counts as printed from now on.</summary>
    public string Print(FormField field)
    {
        fields.Add(field);
        return Text(field);
    }

    public bool IsPrinted(FormField field) => fields.Contains(field);

    public static string Pointer(FormField field) =>
        field switch
        {
            FormField.Project => "/project/name",
            FormField.ProjectCode => "/project/code",
            FormField.Unit => "/unit/name",
            FormField.UnitCode => "/unit/code",
            FormField.CompetentDepartment => "/competentDepartment/name",
            FormField.Year => "/fiscalYear",
            FormField.Status => "/status",
            FormField.Division => "/division",
            FormField.TotalScore => "/totalScore",
            FormField.Grade => "/grade",
            FormField.Note => "/notes/0",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    /// <summary>The first attribute of the label that is not printed yet; it counts as printed from now on. Null where there is none.</summary>
    public (string Value, string Pointer)? PrintAttribute(string label)
    {
        var at = FindAttribute(label);
        if (at < 0)
        {
            return null;
        }
        attributes[at] = true;
        return (Form.Attributes[at].Value, $"/attributes/{at}/value");
    }

    public bool HasAttribute(string label) => FindAttribute(label) >= 0;

    public string? PeekAttribute(string label) =>
        FindAttribute(label) is >= 0 and var at ? Form.Attributes[at].Value : null;

    /// <summary>Fields that have a place in one of the texts.</summary>
    public IEnumerable<FormField> Placed(IEnumerable<string> texts)
    {
        var all = string.Join('\n', texts);
        return Enum.GetValues<FormField>()
            .Where(f =>
                all.Contains($"{{{f}}}", StringComparison.OrdinalIgnoreCase)
                || (f == FormField.Unit && all.Contains("{unitName}", StringComparison.Ordinal))
            );
    }

    /// <summary>Positions of the attributes that nothing has printed.</summary>
    public IEnumerable<int> AttributesLeft =>
        Enumerable.Range(0, attributes.Length).Where(a => !attributes[a] && Form.Attributes[a].Value.Length > 0);

    /// <summary>The amounts without those that stand beside the tasks they are for.</summary>
    public IReadOnlyList<FundLine> OwnLines
    {
        get
        {
            var ofTasks = LinesOfTasks(Form).ToHashSet();
            return ofTasks.Count == 0 ? Form.Funds.Lines : [.. Form.Funds.Lines.Where((_, l) => !ofTasks.Contains(l))];
        }
    }

    private static IEnumerable<int> LinesOfTasks(Form form)
    {
        if (form.Tasks.Count == 0)
        {
            return [];
        }
        var amounts = form.Tasks.Select(t => (t.Name, t.Yuan)).ToHashSet();
        return Enumerable
            .Range(0, form.Funds.Lines.Count)
            .Where(l => amounts.Contains((form.Funds.Lines[l].Label, form.Funds.Lines[l].Yuan)));
    }

    /// <summary>Positions of the amounts that nothing has printed.</summary>
    public IEnumerable<int> LinesLeft => Enumerable.Range(0, Form.Funds.Lines.Count).Where(l => !lines.Contains(l));

    public AmountColumn Amount => field ??= new AmountColumn(this);

    /// <summary>In the unit of the form, exact to the fen.</summary>
    public string Digits(Money yuan) => (yuan.Yuan / Unit.Yuan()).ToString("0.00######", CultureInfo.InvariantCulture);

    public (string Digits, string Pointer) PrintLine(int line)
    {
        lines.Add(line);
        return (Form.Funds.Lines[line].Printed, $"/funds/lines/{line}");
    }

    public void TakeFunds(IEnumerable<int> printedLines, IEnumerable<int> printedAttributes)
    {
        lines.UnionWith(printedLines);
        foreach (var attribute in printedAttributes)
        {
            attributes[attribute] = true;
        }
    }

    /// <summary>The text with the data in its places ("（{year}年度）"); null where the form has nothing for one of them.</summary>
    public string? Fill(string text)
    {
        var filled = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }
            var value = PrintPlace(text[(open + 1)..close]);
            if (value.Length == 0)
            {
                return null;
            }
            filled.Append(text, at, open - at).Append(value);
            at = close + 1;
        }
        return filled.Append(text, at, text.Length - at).ToString();
    }

    private string PrintPlace(string place)
    {
        switch (place)
        {
            case "amountUnit":
                return Unit.Name();
            case "amountLabel":
                return Amount.Heading;
            case "sumLabel":
                return Amount.SumLabel;
            case "sum":
                return Amount.Sum;
            case "unitName":
                Print(FormField.Unit);
                return Form.Unit?.Name ?? "";
        }
        foreach (var field in Enum.GetValues<FormField>())
        {
            if (string.Equals(field.ToString(), place, StringComparison.OrdinalIgnoreCase))
            {
                return Print(field);
            }
        }
        return PrintAttribute(place)?.Value ?? "";
    }

    private int FindAttribute(string label)
    {
        var key = Keys.Of(label);
        for (var i = 0; i < attributes.Length; i++)
        {
            if (!attributes[i] && Keys.Of(Form.Attributes[i].Label) == key)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Code and name in one, where they can be told apart again.</summary>
    private static string Coded(CodedName? name) =>
        name is null ? ""
        : name.Code is not null && IsReadAgain(name) ? $"{name.Code}-{name.Name}"
        : name.Name;

    public static bool IsReadAgain(CodedName name) =>
        name.Code is null || CodedNames.Read($"{name.Code}-{name.Name}") == name;
}
