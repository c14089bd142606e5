namespace Jixiao.Documents.Layouts.Levels;

/// <summary>A merged level label: what it says and the rows over which the print puts its start.</summary>
/// <param name="First">First row it was printed at.</param>
/// <param name="Last">Last row it was printed at: a label of level 1 and its level 2 may stand a row apart.</param>
internal sealed record LevelBlock(string? Level1, string? Level2, int First, int Last);
