namespace Jixiao.Core.Values;

/// <summary>What a printed cell holds, as far as its own text tells.</summary>
public enum ValueKind
{
    /// <summary>Nothing, or a mark that stands for nothing ("", "/", "—").</summary>
    Blank,

    /// <summary>A comparison alone ("≥", "大于等于", "定性").</summary>
    Sign,

    /// <summary>A number, a range or a fraction without a unit ("95", "≥8", "5-10").</summary>
    Number,

    /// <summary>A number with a unit that is neither a share nor money ("16 小时", "≥100次").</summary>
    NumberWithUnit,

    /// <summary>"95%", "≥80-90%"</summary>
    Percent,

    /// <summary>An amount or a unit price ("≤20万元", "5000元/人·次").</summary>
    Money,

    /// <summary>A day or a month ("2023年12月31日", "12月31日前").</summary>
    Date,

    /// <summary>Anything else.</summary>
    Words,
}
