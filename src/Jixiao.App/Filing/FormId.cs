namespace Jixiao.App.Filing;

/// <summary>The whole key of a form: every table begins with it.</summary>
/// <param name="Division">MOF_DIV_CODE, nine digits.</param>
public readonly record struct FormId(string Division, int Year, Guid Id)
{
    /// <summary>As the trail names a form: "2026/0b6c…".</summary>
    public string Subject => $"{Year}/{Id}";
}
