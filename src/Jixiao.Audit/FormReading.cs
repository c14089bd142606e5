namespace Jixiao.Audit;

/// <summary>
/// What the reader of a document says about one form beside the form itself: a rule must not accuse a unit of a blank
/// that the reading has left.
/// </summary>
/// <param name="IsFlowing">
/// The document has no cells of its own (text, pdf): a label beside the rows, printed in the middle of its block, can be taken for the next one's.
/// </param>
/// <param name="Unplaced">Texts inside the form that found no place in it.</param>
public sealed record FormReading(bool IsFlowing, IReadOnlyList<string> Unplaced)
{
    /// <summary>The amounts print neither 元 nor 万元.</summary>
    public bool IsAmountUnitAssumed { get; init; }

    /// <summary>Nothing was read: every field is as a person typed it.</summary>
    public static FormReading AsTyped { get; } = new(false, []);

    /// <summary>Fewer are a label or a footnote.</summary>
    private const int Sentence = 10;

    /// <summary>A sentence without a place may be the goal that seems to be missing.</summary>
    internal string? LostSentence
    {
        get
        {
            foreach (var text in Unplaced)
            {
                var letters = 0;
                foreach (var c in text)
                {
                    letters += c is >= '\u4e00' and <= '\u9fff' ? 1 : 0;
                }
                if (letters >= Sentence)
                {
                    return text;
                }
            }
            return null;
        }
    }

    /// <summary>A figure without a place may be the amount or the value that seems to be missing.</summary>
    internal bool LostFigures
    {
        get
        {
            foreach (var text in Unplaced)
            {
                if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
