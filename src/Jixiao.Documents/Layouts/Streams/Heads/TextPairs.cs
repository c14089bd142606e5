namespace Jixiao.Documents.Layouts.Streams.Heads;

/// <summary>Two texts printed side by side, line by line (预期目标 | 实际完成情况): the left one first, then the right one.</summary>
internal static class TextPairs
{
    private const int Shortest = 6;

    /// <param name="texts">Tokens that are texts, in print order.</param>
    public static List<int> Apart(IReadOnlyList<StreamToken> tokens, List<int> texts)
    {
        var apart = new List<int>(texts.Count);
        for (var at = 0; at < texts.Count; )
        {
            if (!IsPair(tokens, texts, at))
            {
                apart.Add(texts[at++]);
                continue;
            }
            var (left, right) = (new List<int>(), new List<int>());
            while (at < texts.Count)
            {
                if (IsPair(tokens, texts, at))
                {
                    left.Add(texts[at]);
                    right.Add(texts[at + 1]);
                    at += 2;
                }
                else if (tokens[texts[at]].StartsGroup || (IsEnded(tokens, left) && IsEnded(tokens, right)))
                {
                    break;
                }
                else
                {
                    (IsEnded(tokens, left) ? right : left).Add(texts[at++]);
                }
            }
            apart.AddRange(left);
            apart.AddRange(right);
        }
        return apart;
    }

    private static bool IsPair(IReadOnlyList<StreamToken> tokens, List<int> texts, int at) =>
        at + 1 < texts.Count
        && texts[at + 1] == texts[at] + 1
        && ReferenceEquals(tokens[texts[at]].Line, tokens[texts[at + 1]].Line)
        && tokens[texts[at]].Text.Length >= Shortest
        && tokens[texts[at + 1]].Text.Length >= Shortest;

    private static bool IsEnded(IReadOnlyList<StreamToken> tokens, List<int> side) =>
        tokens[side[^1]].Text[^1] is '。' or '；' or '.';
}
