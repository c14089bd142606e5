namespace Jixiao.Audit.Facts;

/// <summary>一级指标</summary>
public enum Level1
{
    None,
    Cost,
    Output,
    Benefit,
    Satisfaction,

    /// <summary>A name outside the national frames.</summary>
    Other,
}

/// <summary>二级指标</summary>
public enum Level2
{
    None,
    Quantity,
    Quality,
    Timeliness,

    /// <summary>成本指标 of the 2015 frame.</summary>
    Cost,
    EconomicCost,
    SocialCost,
    EnvironmentalCost,
    EconomicBenefit,
    SocialBenefit,
    EcologicalBenefit,

    /// <summary>可持续影响, 可持续发展</summary>
    Sustainability,

    /// <summary>服务对象满意度 and every local name that holds 满意度.</summary>
    Satisfaction,

    /// <summary>A name outside the national frames.</summary>
    Other,
}

internal static class Levels
{
    public static Level1 One(string? printed) =>
        Stem(printed) switch
        {
            "" => Level1.None,
            "成本" => Level1.Cost,
            "产出" => Level1.Output,
            "效益" or "效果" => Level1.Benefit,
            "满意度" => Level1.Satisfaction,
            var other => other.EndsWith("满意度") ? Level1.Satisfaction : Level1.Other,
        };

    public static Level2 Two(string? printed) =>
        Stem(printed) switch
        {
            "" => Level2.None,
            "数量" or "产出数量" => Level2.Quantity,
            "质量" or "产出质量" => Level2.Quality,
            "时效" or "产出时效" => Level2.Timeliness,
            "成本" or "产出成本" => Level2.Cost,
            "经济成本" => Level2.EconomicCost,
            "社会成本" => Level2.SocialCost,
            "生态环境成本" or "生态成本" => Level2.EnvironmentalCost,
            "经济效益" => Level2.EconomicBenefit,
            "社会效益" => Level2.SocialBenefit,
            "生态效益" or "生态环境效益" => Level2.EcologicalBenefit,
            "可持续影响" or "可持续发展" or "可持续" or "可持续性" => Level2.Sustainability,
            var other => other.Contains("满意度", StringComparison.Ordinal) ? Level2.Satisfaction : Level2.Other,
        };

    /// <summary>As the national frames print it.</summary>
    public static string Name(this Level1 level) =>
        level switch
        {
            Level1.Cost => "成本指标",
            Level1.Output => "产出指标",
            Level1.Benefit => "效益指标",
            Level1.Satisfaction => "满意度指标",
            _ => "其他",
        };

    private static ReadOnlySpan<char> Stem(string? printed)
    {
        var text = printed.AsSpan().Trim();
        return text.EndsWith("指标") && text.Length > 2 ? text[..^2].TrimEnd() : text;
    }
}
