namespace Jixiao.Audit.Profiles;

/// <summary>A profile, suppression or baseline file that is not what it should be; the message is Chinese and names the line.</summary>
public sealed class ProfileException : Exception
{
    public ProfileException(string file, long line, string message)
        : base($"{file} 第 {line} 行：{message}") { }

    public ProfileException(string message)
        : base(message) { }
}
