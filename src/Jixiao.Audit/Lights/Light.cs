namespace Jixiao.Audit.Lights;

/// <summary>运行监控的灯</summary>
public enum Light
{
    None,
    Red,
    Yellow,
    Green,

    /// <summary>Far ahead of the year.</summary>
    Blue,
}
