using System.Text;
using Jixiao.Core;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>The part of a stream around an indicator table, as rows of label and value.</summary>
internal sealed class StreamFields(StreamRows rows)
{
    private const int LongestUnknownLabel = 14;

    private readonly List<StreamToken> labels = [];
    private readonly WaitingLabels waiting = new();

    public void Add(IReadOnlyList<StreamToken> tokens)
    {
        for (var at = 0; at < tokens.Count; )
        {
            var token = tokens[at];
            if (token.IsYearMark() && labels is not [.., { Facts.Field: FieldRole.Year }])
            {
                at = AddYear(tokens, at);
            }
            else if (Titles.Read(token.Text) is not null || CarriesLabel(token))
            {
                Flush();
                at = AddLine(tokens, at);
            }
            else if (token.IsLabel() || EndsAsLabel(token))
            {
                labels.Add(token);
                at++;
            }
            else if (token.IsFigure())
            {
                at = AddFigures(tokens, at);
            }
            else
            {
                at = AddText(tokens, at);
            }
        }
        Flush();
    }

    private int AddYear(IReadOnlyList<StreamToken> tokens, int at)
    {
        var line = tokens[at].Line;
        rows.AddParagraph(Keys.Of(line.Cells[0].Text), line);
        while (at < tokens.Count && ReferenceEquals(tokens[at].Line, line))
        {
            at++;
        }
        return at;
    }

    private static bool CarriesLabel(StreamToken token) =>
        token.StartsLine && InlineLabel.Read(token.Text) is { Value.Length: > 0 };

    /// <summary>A title, or a line that carries its own label ("状态：已审").</summary>
    private int AddLine(IReadOnlyList<StreamToken> tokens, int at)
    {
        var line = tokens[at].Line;
        var text = new StringBuilder();
        while (at < tokens.Count && ReferenceEquals(tokens[at].Line, line))
        {
            text.Append(text.Length > 0 ? "   " : "").Append(tokens[at++].Text);
        }
        while (
            at < tokens.Count
            && tokens[at].StartsLine
            && !tokens[at].IsLabel()
            && !tokens[at].IsFigure()
            && tokens[at].Text.Length <= 6
            && Titles.Read(text.ToString()) is null
            && !RowKinds.IsTableMark(tokens[at].Text)
            && tokens[at].Text.AsSpan().IndexOfAny(':', '：') < 0
        )
        {
            text.Append(tokens[at++].Text);
        }
        rows.AddParagraph(text.ToString(), line);
        return at;
    }

    /// <summary>Figures after a label are its row; the labels before it, or it among them, are the headings they stand under.</summary>
    private int AddFigures(IReadOnlyList<StreamToken> tokens, int at)
    {
        var figures = new List<StreamToken>();
        while (at < tokens.Count && (tokens[at].IsFigure() || (figures.Count > 0 && tokens[at].Text == "无")))
        {
            figures.Add(tokens[at++]);
        }
        if (ApprovedSums.Read(labels, figures) is { } sums)
        {
            sums.ForEach(rows.AddRow);
            labels.Clear();
            return at;
        }
        var ownsRow = labels.Count > 0 && !(figures.Count > 1 && StandUnder(figures.Count));
        if (labels.Count > 0)
        {
            AddLabels(ownsRow ? labels.Count - 1 : labels.Count, figures.Count);
        }
        var cells = new List<(int, StreamToken)>();
        if (ownsRow)
        {
            cells.Add((0, labels[^1]));
        }
        for (var i = 0; i < figures.Count; i++)
        {
            cells.Add((i + 1, figures[i]));
        }
        rows.AddRow(cells);
        waiting.Add(ownsRow ? labels[..^1] : labels);
        labels.Clear();
        return at;
    }

    /// <summary>As many sources as figures, the last label a source like the one before it: no label is the row's own.</summary>
    private bool StandUnder(int figures) =>
        labels.Count >= figures
        && labels
            .TakeLast(figures)
            .All(l =>
                FundFields.Of(l.Facts.Label) != FundField.None && FundFields.Period(l.Facts.Label) == FundField.None
            );

    /// <summary>Words after a label, up to the next label or figure, are its value.</summary>
    private int AddText(IReadOnlyList<StreamToken> tokens, int at)
    {
        var first = tokens[at];
        if (StreamTasks.Read(labels, tokens, at) is { } tasks)
        {
            tasks.Rows.ForEach(rows.AddRow);
            labels.Clear();
            return tasks.End;
        }
        if (first.StartsGroup && AddGroup(tokens, at) is > 0 and var taken)
        {
            return at + taken;
        }
        if (AddWaiting(tokens, at) is > 0 and var placed)
        {
            return at + placed;
        }
        var parts = new List<StreamToken>();
        while (
            at < tokens.Count
            && Titles.Read(tokens[at].Text) is null
            && (IsWords(tokens[at]) || (parts.Count > 0 && !tokens[at].StartsLine && !tokens[at].IsLabel()))
            && !(parts.Count > 0 && StartsLabel(tokens[at]))
        )
        {
            parts.Add(tokens[at++]);
        }
        if (parts.Count == 0)
        {
            parts.Add(tokens[at++]);
        }
        if (labels.Count > 1)
        {
            if (
                labels[^1].Facts.Field == FieldRole.GoalResult
                && labels[^2].Facts.Field == FieldRole.Goal
                && Split(parts) is > 0 and var cut
            )
            {
                rows.AddRow([(0, labels[^2]), (1, Whole(parts[..cut]))]);
                rows.AddRow([(0, labels[^1]), (1, Whole(parts[cut..]))]);
                labels.Clear();
                return at;
            }
            var owing = labels.Count - 1;
            while (owing > 0 && IsSource(labels[owing - 1].Facts))
            {
                owing--;
            }
            owing = labels.Count - 1 - owing < 2 ? labels.Count - 1 : owing;
            AddLabels(owing);
            waiting.Add(labels[..^1]);
            rows.AddOwing(labels[owing..^1]);
        }
        if (labels.Count > 0)
        {
            rows.AddRow([(0, labels[^1]), (1, Whole(parts))]);
        }
        else if (at < tokens.Count && tokens[at].IsFigure() && parts.Count <= 3)
        {
            labels.Add(Whole(parts));
            return at;
        }
        else
        {
            rows.AddParagraph(Whole(parts).Text, first.Line);
        }
        labels.Clear();
        return at;
    }

    /// <summary>Lines below several labels: the first suits one of those that wait, not the one just above; each next goes to a label it suits or goes on with the one before.</summary>
    /// <returns>How many tokens found a label.</returns>
    private int AddWaiting(IReadOnlyList<StreamToken> tokens, int at)
    {
        // A name that ends as labels do (就业创业补助资金) is the value of the label before it.
        var strong = labels
            .Where(
                (l, i) => WaitingLabels.IsStrong(l.Facts.Field) && !(i + 1 < labels.Count && IsUnknown(labels[i + 1]))
            )
            .ToList();
        if (labels.Count > 0 && TakesText(labels[^1], tokens[at]))
        {
            return 0;
        }
        waiting.Add(strong);
        if (waiting.Take(tokens[at]) is not { } label)
        {
            waiting.Remove(strong);
            return 0;
        }
        labels.RemoveAll(strong.Contains);
        var parts = new List<StreamToken> { tokens[at] };
        var next = at + 1;
        for (
            ;
            next < tokens.Count && IsWords(tokens[next]) && !StartsLabel(tokens[next]) && !tokens[next].IsYearMark();
            next++
        )
        {
            if (tokens[next].StartsLine && waiting.Take(tokens[next]) is { } other)
            {
                rows.AddRow([(0, label), (1, Whole(parts))]);
                (label, parts) = (other, [tokens[next]]);
            }
            else
            {
                parts.Add(tokens[next]);
            }
        }
        rows.AddRow([(0, label), (1, Whole(parts))]);
        return next - at;
    }

    /// <summary>The text is its value: it stands beside it, or nothing speaks against it. Words are never an amount.</summary>
    private static bool TakesText(StreamToken label, StreamToken text) =>
        ReferenceEquals(label.Line, text.Line)
        || (
            WaitingLabels.IsStrong(label.Facts.Field)
                ? WaitingLabels.Suits(label.Facts.Field, text.Text)
                : label.Facts.Field != FieldRole.Heading && !IsSource(label.Facts)
        );

    private static bool IsUnknown(StreamToken label) =>
        label.Facts.Field == FieldRole.None && !FundWords.IsWhole(label.Facts.Label);

    private static bool IsSource(CellFacts label) =>
        label.Field == FieldRole.None && FundFields.Of(label.Label) != FundField.None;

    /// <summary>Below a group of labels, one a line, a group of as many lines: each is the value of its label.</summary>
    private int AddGroup(IReadOnlyList<StreamToken> tokens, int at)
    {
        var start = labels.FindLastIndex(l => l.StartsGroup);
        var count = start < 0 ? 0 : labels.Count - start;
        var own = Enumerable.Range(at, Math.Min(count, tokens.Count - at));
        if (
            count < 2
            || at + count > tokens.Count
            || !own.All(i => tokens[i].StartsLine && !tokens[i].IsLabel() && (i == at || !tokens[i].StartsGroup))
            || (at + count < tokens.Count && !tokens[at + count].StartsGroup && !tokens[at + count].IsLabel())
            || !labels.Skip(start).All(l => l.StartsLine)
        )
        {
            return 0;
        }
        AddLabels(start);
        for (var i = 0; i < count; i++)
        {
            rows.AddRow([(0, labels[start + i]), (1, tokens[at + i])]);
        }
        labels.Clear();
        return count;
    }

    /// <summary>A line of its own that a colon ends ("财政科室："): a label, though no list knows it.</summary>
    private static bool EndsAsLabel(StreamToken token) =>
        token.StartsLine
        && token.Text is [not ('(' or '（' or (>= '0' and <= '9')), .., ':' or '：']
        && token.Text.Length <= LongestUnknownLabel
        && token.Text.AsSpan(..^1).IndexOfAny("，。；、,;:：") < 0;

    private static bool StartsLabel(StreamToken token) =>
        EndsAsLabel(token) || CarriesLabel(token) || (token.StartsLine && NamesAmountUnit(token.Text));

    /// <summary>"单位：元"</summary>
    private static bool NamesAmountUnit(string text) =>
        text.Length <= LongestUnknownLabel
        && text.AsSpan().IndexOfAny(":：") > 0
        && AmountUnits.InLabel(text) is not null;

    private static bool IsWords(StreamToken token) => !token.IsLabel() && !token.IsFigure();

    /// <summary>Where two texts that were printed side by side meet: after a full stop, at the shortest line before it.</summary>
    private static int Split(List<StreamToken> parts)
    {
        var best = 0;
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (
                parts[i].Text[^1] is '。' or '；' or '.'
                && (best == 0 || parts[i].Text.Length < parts[best - 1].Text.Length)
            )
            {
                best = i + 1;
            }
        }
        return best;
    }

    private StreamToken Whole(List<StreamToken> parts) =>
        parts.Count == 1 ? parts[0] : parts[0] with { Facts = rows.Facts(string.Concat(parts.Select(p => p.Text))) };

    /// <summary>Headings, the last of them over the last of <paramref name="figures"/> figures.</summary>
    private void AddLabels(int count, int figures = 0)
    {
        if (count > 0)
        {
            var first = figures > 0 ? Math.Max(0, figures + 1 - count) : 1;
            rows.AddRow([.. labels.Take(count).Select((l, i) => (i + first, l))]);
        }
    }

    private void Flush()
    {
        waiting.Add(labels);
        AddLabels(labels.Count);
        labels.Clear();
    }
}
