using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>
/// The texts that forms hold outside their indicators, made comparable: tells whether a printed cell is among them, whole, as a part
/// of one, or put together from several.
/// </summary>
internal sealed class PlacedText
{
    private const int LongestSearched = 200_000;
    private const int LongestCut = 4_000;
    private const int ShortText = 4;
    private static readonly char[] Joints = [.. "\n:：()[]-—_;；、,，。=/·《》“”\"*#."];

    private const int UsualTexts = 16;

    private readonly HashSet<string> texts = new(UsualTexts, StringComparer.Ordinal);
    private string? all;
    private List<string>? longestFirst;

    public void Add(Form form)
    {
        Add(form.Title);
        Add(form.Division);
        Add(form.Unit);
        Add(form.CompetentDepartment);
        Add(form.Project);
        Add(form.Status);
        Add(form.TotalScore);
        Add(form.Grade);
        Add(form.Funds);
        Add([.. form.Goals, .. form.GoalResults, .. form.Notes]);
        Add(form.Attributes);
        foreach (var task in form.Tasks)
        {
            Add([task.Name, task.Content, task.Yuan?.ToString()]);
        }
        foreach (var duty in form.Duties)
        {
            Add([duty.Number, duty.Name, duty.Goal]);
        }
        foreach (var row in form.Indicators)
        {
            if (row.Attributes.Count > 0)
            {
                Add(row.Attributes);
            }
        }
    }

    public void Add(string? text)
    {
        if (text is { Length: > 0 })
        {
            texts.Add(Keys.Of(text));
            (all, longestFirst) = (null, null);
        }
    }

    /// <summary>False when a part of the text stands nowhere and is no word the forms are made of.</summary>
    public bool Holds(string text)
    {
        var key = Keys.Of(text);
        if (key.Length == 0 || texts.Contains(key) || IsKnown(key))
        {
            return true;
        }
        if (key.Length > ShortText && All().Contains(key, StringComparison.Ordinal))
        {
            return true;
        }
        return key.Length <= LongestCut && Rest(key).TrueForAll(r => r.Length <= 1 || texts.Contains(r) || IsKnown(r));
    }

    /// <summary>What is left of a text when every text placed elsewhere is cut out of it.</summary>
    private List<string> Rest(string key)
    {
        longestFirst ??= [.. texts.Where(t => t.Length > 1).OrderByDescending(t => t.Length)];
        foreach (var placed in longestFirst)
        {
            if (placed.Length <= key.Length)
            {
                key = key.Replace(placed, "\n", StringComparison.Ordinal);
            }
        }
        return [.. key.Split(Joints, StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool IsKnown(string key)
    {
        var label = Keys.OfLabel(key);
        return label.Length == 0
            || key is "年" or "年度"
            || Headings.Column(label) != ColumnRole.None
            || Lexicon.Field(label) != FieldRole.None
            || Lexicon.LevelInColumn(label) is not null
            || FundWords.IsLabel(label);
    }

    private string All()
    {
        if (all is null)
        {
            var text = new StringBuilder();
            foreach (var placed in texts)
            {
                if (text.Length + placed.Length < LongestSearched)
                {
                    text.Append(placed).Append('\n');
                }
            }
            all = text.ToString();
        }
        return all;
    }

    private void Add(CodedName? name)
    {
        Add(name?.Code);
        Add(name?.Name);
    }

    private void Add(Funds funds)
    {
        Add([funds.ExecutionRate, funds.ExecutionWeight, funds.ExecutionScore, funds.PrintedUnit]);
        foreach (var line in funds.Lines)
        {
            Add(line.Printed);
            Add(line.Label.Split('/'));
        }
    }

    private void Add(IReadOnlyList<LabelledText> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.Value);
            Add(attribute.Label);
            Add(attribute.Label.Split('/'));
        }
    }

    public void Add(IReadOnlyList<string?> many)
    {
        foreach (var text in many)
        {
            Add(text);
        }
    }
}
