namespace Jixiao.Core.Values;

/// <summary>
/// An indicator value (指标值) taken apart: comparison, value, unit. "≥95%" is (AtLeast, "95", "%");
/// "2023年12月31日" is (null, "2023-12-31", null); "效果显著" is (null, "效果显著", null).
/// </summary>
/// <param name="Comparison">Null where the text has no sign.</param>
/// <param name="Value">Number (plain decimal digits), ISO date, range or words; null when the text holds none.</param>
/// <param name="Unit">Null where there is none.</param>
public sealed record TargetValue(Comparison? Comparison, string? Value, string? Unit);
