namespace Jixiao.Audit.Scoring;

/// <summary>评价等级: from 90 优, from 80 良, from 60 中, below 差; a bound belongs to the better grade (财预〔2020〕10号).</summary>
public static class Grades
{
    public static string Of(decimal total) =>
        total >= 90 ? "优"
        : total >= 80 ? "良"
        : total >= 60 ? "中"
        : "差";

    /// <summary>优, 良, 中 or 差 of a printed grade ("优秀", "良好"); null for any other wording, as local scales have.</summary>
    public static string? Read(string? printed) =>
        printed?.Trim() switch
        {
            "优" or "优秀" => "优",
            "良" or "良好" => "良",
            "中" or "中等" => "中",
            "差" or "较差" => "差",
            _ => null,
        };
}
