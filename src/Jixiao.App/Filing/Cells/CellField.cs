namespace Jixiao.App.Filing.Cells;

/// <summary>One editable cell of a <typeparamref name="T"/>, as the text a person types.</summary>
/// <param name="Title">The column as people call it.</param>
internal sealed record CellField<T>(
    string Title,
    Func<T, string?> Get,
    Func<T, string?, T> Set,
    CellKind Kind = CellKind.Text
);

/// <summary>What a cell takes.</summary>
internal enum CellKind
{
    Text,

    /// <summary>An amount in yuan; "82万元" is one too.</summary>
    Amount,

    /// <summary>≥ ≤ = &gt; &lt; ≈ 定性, or what means one of them.</summary>
    Comparison,

    /// <summary>Comes back with a row that was removed and is put back; nobody types it.</summary>
    Kept,
}
