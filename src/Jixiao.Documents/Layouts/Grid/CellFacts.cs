using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>What can be said of a cell's text alone, worked out once for each distinct text of a document.</summary>
internal sealed class CellFacts
{
    private Measured? measured;

    public CellFacts(string text)
    {
        Raw = text;
        Text = Keys.OneLine(text);
        Kind = TargetValues.Classify(Text);
        if (Text.Length <= 2 * Lexicon.LongestLabel)
        {
            Label = Keys.OfLabel(Text);
            if (Label.Length is > 0 and <= Lexicon.LongestLabel)
            {
                Level = Lexicon.Level(Label);
                IsShortLevel = Level is null && Lexicon.LevelInColumn(Label) is not null;
                Column = NamesProject(Text) ? ColumnRole.ProjectName : Headings.Column(Label);
                Field = Lexicon.Field(Label);
            }
        }
    }

    /// <summary>"单位（项目）名称", "单位(专项)名称", "项目单位（项目名称）": the word in brackets is what the column holds.</summary>
    private static bool NamesProject(string text) =>
        text.Length <= Lexicon.LongestLabel
        && Keys.Of(text) is var key
        && key.IndexOf('(', StringComparison.Ordinal) is > 0 and var open
        && key.IndexOf(')', open) is > 0 and var close
        && key.AsSpan(open, close - open) is var inside
        && (inside.Contains("项目", StringComparison.Ordinal) || inside.Contains("专项", StringComparison.Ordinal))
        && key.Contains("名称", StringComparison.Ordinal)
        && key[..open] is "单位" or "部门" or "预算单位" or "项目单位" or "单位名称" or "部门名称" or "预算单位名称";

    /// <summary>As printed, with its line breaks.</summary>
    public string Raw { get; }

    /// <summary>On one line.</summary>
    public string Text { get; }

    /// <summary>Made comparable; empty for text too long to be a label.</summary>
    public string Label { get; } = "";

    public ValueKind Kind { get; }

    /// <summary>The text taken apart as an indicator value.</summary>
    public TargetValue Value => field ??= TargetValues.Parse(Text);

    /// <summary>What the text is with its unit behind it, which stands in a cell of its own. The last answer is kept: columns repeat themselves.</summary>
    public ValueKind KindIn(string unit)
    {
        var known = measured;
        if (known?.Unit != unit)
        {
            measured = known = new Measured(unit, TargetValues.Classify(Text + unit));
        }
        return known.Kind;
    }

    public LevelLabel? Level { get; }

    /// <summary>A short word that is a level where it stands in a column of levels (产出, 数量) and mostly nothing else.</summary>
    public bool IsShortLevel { get; }

    public ColumnRole Column { get; }

    public FieldRole Field { get; }

    public bool IsNumber =>
        Kind is ValueKind.Number or ValueKind.NumberWithUnit or ValueKind.Percent or ValueKind.Money;

    /// <summary>A word of some list: it names something and is no data.</summary>
    public bool IsWordOfTheForm => Level is not null || Column != ColumnRole.None || Field != FieldRole.None;

    private sealed record Measured(string Unit, ValueKind Kind);
}
