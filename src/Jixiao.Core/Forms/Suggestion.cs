namespace Jixiao.Core.Forms;

/// <summary>A repair the reader proposes and has not applied.</summary>
/// <param name="Code">Kebab-case, stable ("value-weight-swapped").</param>
/// <param name="Message">For a person, in Chinese.</param>
/// <param name="Evidence">Why: "权重合计 125；互换后合计 90".</param>
public sealed record Suggestion(
    string Code,
    string Message,
    SuggestionTarget Target,
    string? From,
    string? To,
    string Evidence
);

/// <param name="Indicator">0-based position in the form's indicators; null when the repair is to the form itself.</param>
/// <param name="Field">The field's name in JSON ("weight", "totalYuan"); "row" to leave the whole row out.</param>
public sealed record SuggestionTarget(int? Indicator, string Field);
