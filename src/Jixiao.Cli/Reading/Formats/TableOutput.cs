using System.Globalization;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Spectre.Console;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>For people: a table a form, then what was doubted and what is proposed.</summary>
internal sealed class TableOutput : IReadingOutput
{
    private readonly StreamWriter text;
    private readonly IAnsiConsole console;

    public TableOutput(Terminal terminal)
    {
        text = terminal.OpenText();
        console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = terminal.OutputIsScreen ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = terminal.OutputIsScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Write(DocumentReading reading)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(Printable.Of(reading.File))}[/]").LeftJustified());
        if (reading.Forms.Count == 0 && reading.CouldBeRead)
        {
            console.WriteLine("没有绩效目标表。");
        }
        for (var i = 0; i < reading.Forms.Count; i++)
        {
            FormTable.Write(console, reading.Forms[i], i + 1, reading.Forms.Count);
        }
        foreach (var diagnostic in reading.Diagnostics)
        {
            Line(FormWords.Of(diagnostic.Severity), Colour(diagnostic.Severity), diagnostic.Message, diagnostic.Source);
        }
        console.WriteLine();
        text.Flush();
    }

    public void Dispose() => text.Dispose();

    private void Line(string word, string colour, string message, SourceRef source)
    {
        var place = FormWords.Of(source);
        var where = place.Length == 0 ? "" : $"（{place}）";
        console.MarkupLine(
            CultureInfo.InvariantCulture,
            $"[{colour}]{word}[/] {Markup.Escape(Printable.Of(message + where))}"
        );
    }

    private static string Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => "red",
            Severity.Warning => "yellow",
            _ => "grey",
        };
}
