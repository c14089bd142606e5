using System.Buffers;
using Jixiao.Core;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>A piece of a line between gaps.</summary>
/// <param name="Line">The paragraph it stands in.</param>
/// <param name="StartsLine">Nothing stands left of it.</param>
/// <param name="StartsGroup">A blank line stands above it.</param>
internal readonly record struct StreamToken(CellFacts Facts, GridRow Line, bool StartsLine, bool StartsGroup = false)
{
    public string Text => Facts.Text;
}

/// <summary>Lines of text as tokens, words of the form that were broken over lines put together again.</summary>
internal static class StreamTokens
{
    /// <summary>服务对象满意度指标 in a column one character wide.</summary>
    private const int LongestBreak = 9;

    /// <summary>社会公众满意度指标</summary>
    private const int LongestOfPeople = 10;

    private static readonly SearchValues<string> UnitHeadings = SearchValues.Create(
        ["度量", "计量单", "计量 "],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<string> SignHeadings = SearchValues.Create(
        ["性质", "符号", "方向", "运算"],
        StringComparison.Ordinal
    );

    /// <param name="facts">Facts of a text.</param>
    public static List<StreamToken> Of(IReadOnlyList<GridRow> lines, Func<string, CellFacts> facts)
    {
        var pieces = new List<StreamToken>();
        var pages = new PageNumbers(lines);
        var units = lines.Any(l => HeadsUnits(l.Cells[0]));
        var signs = lines.Any(l => l.Cells[0].Text.AsSpan().ContainsAny(SignHeadings));
        GridRow? before = null;
        foreach (var line in lines)
        {
            if (pages.Contains(line))
            {
                continue;
            }
            var starts = true;
            var group = before is null || line.Place.Line - before.Place.Line > 1;
            before = line;
            foreach (var piece in Pieces(line.Cells[0].Text))
            {
                if (starts && !units && pieces.Count > 0 && EndsValue(pieces[^1].Facts, piece, facts))
                {
                    pieces[^1] = pieces[^1] with { Facts = facts(pieces[^1].Text + piece) };
                    starts = false;
                    continue;
                }
                if (
                    pieces.Count > 0
                    && (
                        starts
                            ? ClosesBracket(pieces[^1].Text, piece)
                            : IsUnitOfLabel(pieces[^1].Facts, piece)
                                || EndsLabel(pieces[^1], piece)
                                || (!signs && SignedValues.GoesOn(pieces[^1].Facts, piece, !units, facts))
                    )
                )
                {
                    pieces[^1] = pieces[^1] with { Facts = facts(pieces[^1].Text + piece) };
                    starts = false;
                    continue;
                }
                pieces.Add(new StreamToken(facts(piece), line, starts, starts && group));
                starts = false;
            }
        }
        return Joined(pieces, facts);
    }

    /// <summary>度量单位, also where it was broken in two: a "%" below a number is the unit of the row then.</summary>
    private static bool HeadsUnits(GridCell line) =>
        line.Facts is { Column: ColumnRole.Unit, Label.Length: > 2 } || line.Text.AsSpan().ContainsAny(UnitHeadings);

    private static bool EndsValue(CellFacts value, string piece, Func<string, CellFacts> facts) =>
        (piece == "%" && value.IsNumber) || BrokenUnits.GoesOn(value, piece, facts);

    /// <summary>"项目预算（万" / "元） 200": the line below closes the bracket that a short label left open.</summary>
    private static bool ClosesBracket(string label, string below) =>
        below.AsSpan(0, Math.Min(below.Length, 6)).IndexOfAny('）', ')') >= 0
        && label.Length <= Lexicon.LongestLabel
        && label.AsSpan().LastIndexOfAny('（', '(') > label.AsSpan().LastIndexOfAny('）', ')');

    /// <summary>"填报单" | "位：清河县教育局": a scan set apart the last characters of the label that begins the line.</summary>
    private static bool EndsLabel(StreamToken label, string piece) =>
        piece.AsSpan().IndexOfAny(':', '：') is > 0 and <= 3 and var colon
        && label.StartsLine
        && !label.Facts.IsWordOfTheForm
        && Lexicon.IsListed(Keys.OfLabel(label.Text + piece[..colon]));

    /// <summary>"资金投入 (万元)": the unit that a heading's gap set apart.</summary>
    private static bool IsUnitOfLabel(CellFacts label, string piece) =>
        Keys.Of(piece) is "(万元)" or "(元)" && !label.IsNumber && label.Text.Length <= Lexicon.LongestLabel;

    /// <summary>A title is one piece whatever gaps it has; a bracket that closes the heading before it is a piece of its own.</summary>
    private static IEnumerable<string> Pieces(string line)
    {
        if (Titles.Read(line) is not null || RowKinds.IsTableMark(line))
        {
            yield return line;
            yield break;
        }
        foreach (var piece in line.Split([' ', '\u3000', '\u00a0', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var close = piece[0] is '（' or '(' ? piece.AsSpan().IndexOfAny('）', ')') + 1 : 0;
            if (close > 0 && close < piece.Length && Lexicon.IsListed(Keys.OfLabel(piece[close..])))
            {
                yield return piece[..close];
                yield return piece[close..];
            }
            else
            {
                yield return piece;
            }
        }
    }

    private static List<StreamToken> Joined(List<StreamToken> pieces, Func<string, CellFacts> facts)
    {
        var joined = new List<StreamToken>(pieces.Count);
        for (var at = 0; at < pieces.Count; )
        {
            var (token, length) = LongestWord(pieces, at, facts);
            joined.Add(token);
            at += length;
        }
        return joined;
    }

    /// <summary>The longest run of pieces that makes one word of the form, each but the first starting a line; else the piece itself.</summary>
    private static (StreamToken Token, int Length) LongestWord(
        List<StreamToken> pieces,
        int at,
        Func<string, CellFacts> facts
    )
    {
        var (best, length) = (pieces[at], 1);
        var text = pieces[at].Text;
        for (
            var next = at + 1;
            next < pieces.Count
                && next - at < LongestBreak
                && IsPartOfWord(pieces[next - 1])
                && !pieces[next].Facts.IsNumber
                && !pieces[next].IsYearMark();
            next++
        )
        {
            text += pieces[next].Text;
            if (
                text.Length > Lexicon.LongestLabel
                || (!pieces[next].StartsLine && pieces[next].Text.Length > 1 && !IsSetApart(pieces[next], text))
            )
            {
                break;
            }
            var twoWords =
                length == 1
                && Lexicon.IsListed(pieces[at].Facts.Label)
                && pieces[next].Text.Length > 2
                && Lexicon.IsListed(pieces[next].Facts.Label);
            // The end of 服务对象满意度指 on the line above, not of the name beside it.
            var ended = pieces[next].Text == "标" && text.EndsWith("满意度标", StringComparison.Ordinal);
            if (
                !ended
                && !twoWords
                && !StandApart(pieces, at, pieces[next].Facts)
                && IsWord(text, facts(text), pieces[at])
            )
            {
                (best, length) = (pieces[at] with { Facts = facts(text) }, next - at + 1);
            }
        }
        return (best, length);
    }

    /// <summary>"服务对象满意度" | "指标": the end of a label that a scan set apart is no word of the form by itself.</summary>
    private static bool IsSetApart(StreamToken end, string whole) =>
        !end.Facts.IsWordOfTheForm && Lexicon.Level(Keys.OfLabel(whole)) is not null && Lexicon.IsListed(whole);

    /// <summary>执行率 and 得分 are two columns, unless there is a column 执行率 before them.</summary>
    private static bool StandApart(List<StreamToken> pieces, int at, CellFacts next) =>
        next.Column == ColumnRole.Score
        && pieces[at].Facts.Label == "执行率"
        && !pieces.Skip(Math.Max(0, at - 4)).Take(Math.Min(at, 4)).Any(p => p.Facts.Label == "执行率");

    /// <summary>A listed word, with nothing but a bracket behind it; the sign of a rate below its number; a source of funds (其中：当年财 / 政拨款).</summary>
    private static bool IsWord(string text, CellFacts whole, StreamToken first)
    {
        if (first.Facts.IsNumber || text[0] is '(' or '（' || first.Facts.Kind == Core.Values.ValueKind.Blank)
        {
            return false;
        }
        return Lexicon.IsListed(whole.Label)
            || FundWords.IsWhole(whole.Label)
            || (
                first.Facts.Level is null
                && text.Length <= LongestOfPeople
                && first.Text.EndsWith('满')
                && whole.Label.EndsWith("满意度指标", StringComparison.Ordinal)
            )
            || (
                text.StartsWith("其中", StringComparison.Ordinal)
                && FundFields.Of(whole.Label) != FundField.None
                && FundFields.Of(first.Facts.Label) == FundField.None
            );
    }

    private static bool IsPartOfWord(StreamToken token) =>
        token.Text is "其中：" or "其中:"
        || !token.Facts.IsNumber && token.Text[^1] is not ('。' or '；' or '，' or '、' or '：' or ':');

    /// <summary>"（2024年度）" on a line of its own, wherever the print put it.</summary>
    public static bool IsYearMark(this StreamToken token) =>
        token.StartsLine
        && Keys.Of(token.Line.Cells[0].Text).Trim('(', ')') is { Length: >= 5 and <= 8 } mark
        && mark[4] == '年'
        && mark.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && mark.AsSpan(4).TrimEnd("年度预算") is [];

    /// <summary>True where an amount can stand or a mark for none.</summary>
    public static bool IsFigure(this StreamToken token) =>
        token.Facts.IsNumber || token.Facts.Kind == Core.Values.ValueKind.Blank;

    public static bool IsLabel(this StreamToken token) =>
        token.Facts.Field != FieldRole.None
        || (
            !token.Facts.IsNumber
            && token.Text.Length <= 14
            && (FundWords.IsLabel(token.Text) || EndsWithUnit(token.Text))
            && token.Text[0] is not ('(' or '（')
            && token.Text[^1] is not ('。' or '，' or '；')
        );

    /// <summary>"资金投入(万元)".</summary>
    private static bool EndsWithUnit(string text) =>
        text[^1] is ')' or '）' && text.AsSpan().LastIndexOfAny('(', '（') > 1 && AmountUnits.InLabel(text) is not null;
}
