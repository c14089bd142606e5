using System.Text;
using Jixiao.Documents;

namespace Jixiao.Bench;

/// <summary>Tab-separated text of many forms, read and recognised: megabytes a second of one core; and twice the text, which must take twice as long.</summary>
internal static class TextBenchmark
{
    private const int Forms = 10_000;

    public static Task Run()
    {
        var file = Make(Forms);
        var twice = Make(Forms * 2);
        var medians = Rounds.Medians(
            ("decode", () => Encoding.UTF8.GetString(file)),
            ("read and recognise", () => FormReader.Read("a.txt", file)),
            ("twice the forms", () => FormReader.Read("a.txt", twice))
        );
        Rounds.Print($"text, {Forms} forms, {file.Length >> 10} KB", medians, "read and recognise");
        var own = medians["read and recognise"];
        Console.WriteLine(
            Rounds.Format(
                $"  {file.Length / own.Cpu / 1000:0.0} MB a second of processor time, {file.Length / own.Wall / 1000:0.0} by the clock (aim 10.0)"
            )
        );
        return Task.CompletedTask;
    }

    private static byte[] Make(int forms)
    {
        var text = new StringBuilder();
        for (var form = 0; form < forms; form++)
        {
            text.Append("项目支出绩效目标表\n（2024年度）\n")
                .Append($"项目名称\t清河县第{form}号泵站更新改造及配套管网建设\t\t年度资金总额\t{form + 20}.50万元\n")
                .Append(
                    "年度绩效目标\t完成泵站机组更新和进出水管道改造，保障城区汛期排水安全，降低单位能耗，减少人工值守。\n"
                )
                .Append("一级指标\t二级指标\t三级指标\t指标值\t权重\n");
            for (var row = 0; row < 12; row++)
            {
                text.Append(
                        row switch
                        {
                            0 => "产出指标",
                            8 => "效益指标",
                            _ => "",
                        }
                    )
                    .Append('\t')
                    .Append(
                        row switch
                        {
                            0 => "数量指标",
                            4 => "质量指标",
                            8 => "社会效益指标",
                            _ => "",
                        }
                    )
                    .Append(
                        $"\t第{row}台机组及其附属电气设备更新完成情况\t≥{row + (form % 90)}{(row < 4 ? "台" : "%")}\t{(row < 6 ? 8 : 7)}\n"
                    );
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
