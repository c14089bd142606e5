using Jixiao.Core.Sources;

namespace Jixiao.Core.Findings;

/// <summary>A fault that a rule sees in a form, or among the forms of one call.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule ("JX603").</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's severity, or less where the reader was unsure of what the finding rests on.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The path as given.</summary>
    public required string File { get; init; }

    /// <summary>0-based position of the form in its file; null for a finding about the whole file.</summary>
    public int? Form { get; init; }

    public string? Unit { get; init; }

    public string? Project { get; init; }

    /// <summary>0-based position in the form's indicators; null when the finding is not about one of them.</summary>
    public int? Indicator { get; init; }

    /// <summary>Chinese, complete in itself: project, indicator, printed figures, expected ones.</summary>
    public required string Message { get; init; }

    public string? Found { get; init; }

    public string? Expected { get; init; }

    /// <summary>"财预〔2021〕101号" …, or "practice".</summary>
    public required string Basis { get; init; }

    public Fix? Fix { get; init; }

    /// <summary>The other side of a copy, the parts of a sum.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    public SourceRef Source { get; init; }

    /// <summary>The same for the same fault however often the document is read; positions do not enter it.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>How a finding can be mended.</summary>
/// <param name="Safe">True when the meaning cannot change: signs, spelling of units, full-width digits, spaces.</param>
/// <param name="Field">The field's name in JSON ("unit").</param>
public sealed record Fix(bool Safe, string Field, string? From, string? To);

/// <summary>Another place a finding rests on, 0-based as in <see cref="Finding"/>.</summary>
public sealed record RelatedPlace(string File, int? Form, int? Indicator);

/// <summary>What a rule could not judge, and why (in Chinese).</summary>
/// <param name="Form">0-based position in the file; null for the whole file.</param>
public sealed record NotChecked(string Rule, string File, int? Form, string Why);
