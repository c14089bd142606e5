using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Reading;

/// <summary>What a run came to, told on standard error at its end.</summary>
internal sealed class ReadingTotals
{
    /// <summary>Files named in the complaint; the rest are in the output.</summary>
    private const int Named = 20;

    private readonly List<string> complaints = [];
    private int files;
    private int forms;
    private int indicators;

    public int Unreadable { get; private set; }

    public void Add(DocumentReading reading)
    {
        files++;
        forms += reading.Forms.Count;
        indicators += reading.Forms.Sum(f => f.Indicators.Count);
        if (reading.CouldBeRead)
        {
            return;
        }
        Unreadable++;
        if (complaints.Count < Named)
        {
            var error = reading.Diagnostics.First(d => d.Severity == Severity.Error);
            complaints.Add($"{reading.File}：{error.Message}");
        }
    }

    /// <summary>A table has already shown the complaints; a redirected, faultless run says nothing.</summary>
    public void Report(Terminal terminal, string format)
    {
        if (format != "table")
        {
            complaints.ForEach(c => terminal.Error.WriteLine(Printable.Of(c)));
            if (Unreadable > complaints.Count)
            {
                terminal.Error.WriteLine($"……还有 {Unreadable - complaints.Count} 个文件无法读取，见输出。");
            }
        }
        if (files == 0)
        {
            terminal.Error.WriteLine("没有可读的文件：文件夹是空的。");
        }
        else if (files > 1 || Unreadable > 0 || terminal.ErrorIsScreen)
        {
            var failed = Unreadable > 0 ? $"，{Unreadable} 个文件无法读取" : "";
            terminal.Error.WriteLine($"读了 {files} 个文件：{forms} 张表，{indicators} 条指标{failed}。");
        }
    }
}
