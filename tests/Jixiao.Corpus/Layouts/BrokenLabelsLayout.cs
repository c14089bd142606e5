using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Corpus.Layouts;

/// <summary>Labels spaced apart, broken over lines or written one character a line; checkboxes; a page number between the rows.</summary>
internal static class BrokenLabelsLayout
{
    private static readonly int[] Widths = [5, 6, 12, 13, 30, 22];

    public static IEnumerable<Block> Print(IReadOnlyList<Form> forms)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            var form = forms[i];
            var half = form.Indicators.Count * 2 / 3;
            if (i > 0)
            {
                yield return new PageBreak();
            }
            yield return new Text(form.Title!, TextStyle.Title);
            yield return new Text($"（ {form.FiscalYear} 年 度 ）", TextStyle.Centre);
            yield return Head(form, half);
            yield return new Text($"— {2 * i + 7} —", TextStyle.Centre);
            yield return new PageBreak();
            yield return Rest(form, half);
            yield return new Text($"— {2 * i + 8} —", TextStyle.Centre);
        }
    }

    private static Grid Head(Form form, int half)
    {
        var grid = new GridBuilder(Widths);
        grid.Row(Wide("项 目 名 称", 3), Wide(form.Project!.Name, 3));
        grid.Row(Wide("主管部门\n及 代 码", 3), form.CompetentDepartment.Coded(), "实 施 单 位", form.Unit!.Name);
        grid.Row(Wide("项目类型", 3), Wide(form.Attribute("项目类型"), 3));
        grid.Beside(
            [new Cell("项目资金\n(万 元)", 3)],
            g =>
            {
                foreach (var line in form.Funds.Lines)
                {
                    g.Row(line.Label, Wide(line.Printed, 2));
                }
            }
        );
        grid.Row(Wide("年度\n目标", 3), Wide(form.Goals(), 3));
        return grid.Beside(
                [new Cell("绩\n效\n指\n标", 1)],
                g =>
                    g.Row(Wide("一级\n指标", 1), "二级\n指标", Wide("三 级 指 标", 2), "指 标 值")
                        .Tree(
                            [.. form.Indicators.Take(half)],
                            i => [Narrow(i.Level1), Broken(i.Level2)],
                            i => [Wide(i.Name, 2), i.ValueText]
                        )
            )
            .Build();
    }

    private static Grid Rest(Form form, int half)
    {
        var last = form.Indicators[half - 1];
        return new GridBuilder(Widths)
            .Beside(
                "",
                g =>
                    g.Tree(
                        [.. form.Indicators.Skip(half)],
                        i =>
                            [
                                i.Level1 == last.Level1 ? "" : Narrow(i.Level1),
                                i.Level2 == last.Level2 ? "" : Broken(i.Level2),
                            ],
                        i => [Wide(i.Name, 2), i.ValueText]
                    )
            )
            .Build();
    }

    /// <summary>One character a line.</summary>
    private static string Narrow(string? text) => string.Join('\n', (text ?? "").AsEnumerable());

    /// <summary>"服 务 对象\n满意度指\n标" and the like: spaces and breaks where narrow columns put them.</summary>
    private static string Broken(string? text) =>
        text?.Length switch
        {
            null => "",
            <= 4 => string.Join(' ', text.AsEnumerable()),
            <= 6 => $"{text[..^2]}\n{text[^2..]}",
            _ => $"{text[0]} {text[1]} {text[2..4]}\n{text[4..^1]}\n{text[^1]}",
        };
}
