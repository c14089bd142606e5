using System.Diagnostics.CodeAnalysis;

namespace Jixiao.Core.Workflow;

/// <summary>A business refusal: a value, not an exception. All but the code is Chinese, for the person who tried.</summary>
/// <param name="Code">Kebab-case, stable ("not-allowed", "not-found", "errors-stand").</param>
/// <param name="Tried">"送审“校舍维修”"</param>
/// <param name="WhoCan">Null where nobody can.</param>
/// <param name="WhatToDo">What the person can do now.</param>
public sealed record Refusal(string Code, string Tried, string Why, string? WhoCan, string WhatToDo)
{
    /// <summary>The whole in one line.</summary>
    public override string ToString() =>
        $"不能{Tried}：{Why}。{(WhoCan is null ? "" : $"可以办理的是：{WhoCan}。")}{WhatToDo}。";
}

/// <summary>What was asked for, or why not.</summary>
public readonly record struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    /// <summary>Null when it was done.</summary>
    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException(Refusal.ToString());

    [SuppressMessage("Usage", "CA2225", Justification = "The value is what a use case returns.")]
    public static implicit operator Outcome<T>(T value) => new(value, null);

    [SuppressMessage("Usage", "CA2225", Justification = "The refusal is what a use case returns.")]
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
