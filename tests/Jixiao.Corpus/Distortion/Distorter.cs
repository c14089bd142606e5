using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus.Distortion;

/// <summary>A document after its print was spoilt.</summary>
/// <param name="Forms">What can still be read in it.</param>
/// <param name="Twice">Rows that now stand twice.</param>
/// <param name="Blocks">The spoilt print: every table without merged cells.</param>
internal sealed record Distorted(IReadOnlyList<Form> Forms, IReadOnlySet<Indicator> Twice, IReadOnlyList<Block> Blocks)
{
    public required string Faults { get; init; }
}

/// <summary>Spoils a print the way scans and conversions do; the same random numbers give the same document.</summary>
internal sealed class Distorter(Random random)
{
    private readonly HashSet<Indicator> twice = new(ReferenceEqualityComparer.Instance);
    private List<List<Indicator>> rows = [];

    public Distorted Distort(IReadOnlyList<Form> forms, IReadOnlyList<Block> blocks)
    {
        rows = [.. forms.Select(f => f.Indicators.ToList())];
        var sheet = Sheet.From(forms, blocks);
        var faults = new List<string>();
        var tables = sheet.Where(s => s.Block is Grid).Select(s => s.Lines).ToList();
        (string Name, Action<List<Line>> Spoil)[] all =
        [
            ("drift", Drift),
            ("shift", Shift),
            ("lose", Lose),
            ("double", Double),
            ("header", RepeatHeader),
            ("trail", Trail),
            ("join", Join),
            ("space", Space),
        ];
        random.Shuffle(all);
        foreach (var (name, spoil) in all.Take(random.Next(2, 5)).OrderBy(f => Array.IndexOf(Order, f.Name)))
        {
            faults.Add(name);
            tables.ForEach(spoil);
        }
        return new Distorted(
            [.. forms.Select((f, i) => f with { Indicators = rows[i] })],
            twice,
            [.. sheet.Select(s => s.Block is Grid ? Unmerged(s.Lines) : s.Block)]
        )
        {
            Faults = string.Join('+', faults),
        };
    }

    /// <summary>Labels move before rows do, and rows are copied last.</summary>
    private static readonly string[] Order = ["drift", "lose", "join", "space", "shift", "double", "header", "trail"];

    private static Grid Unmerged(List<Line> lines)
    {
        var width = lines.Max(l => l.Cells.Count);
        return new Grid(
            [.. Enumerable.Repeat(10, width)],
            [
                .. lines.Select(l =>
                    (IReadOnlyList<Cell>)
                        [.. Enumerable.Range(0, width).Select(i => new Cell(i < l.Cells.Count ? l.Cells[i] : ""))]
                ),
            ]
        );
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private static List<Line> Held(List<Line> lines) => lines.FindAll(l => l.Indicator >= 0);

    private Indicator this[Line line]
    {
        get => rows[line.Form][line.Indicator];
        set => rows[line.Form][line.Indicator] = value;
    }

    /// <summary>A level's label lands one or two rows below or above where its block starts; labels keep their order.</summary>
    private void Drift(List<Line> lines)
    {
        var held = Held(lines);
        for (var level = 0; level < 2; level++)
        {
            for (var i = held.Count - 1; i >= 0; i--)
            {
                var column = held[i].Columns.First + level;
                var by = Chance(75) ? random.Next(1, 3) : -1;
                var to = i + by;
                if (
                    held[i].Cells[column].Length == 0
                    || !Chance(25)
                    || to < 0
                    || to >= held.Count
                    || held[to].Form != held[i].Form
                    || Enumerable
                        .Range(Math.Min(i, to), Math.Abs(by) + 1)
                        .Any(k => k != i && held[k].Cells[column].Length > 0)
                )
                {
                    continue;
                }
                (held[to].Cells[column], held[i].Cells[column]) = (held[i].Cells[column], "");
            }
        }
    }

    /// <summary>A row's cells stand one to four columns right of where they belong, or left where there is room.</summary>
    private void Shift(List<Line> lines)
    {
        foreach (var line in Held(lines).Where(_ => Chance(12)))
        {
            var room = line.Cells.TakeWhile(c => c.Length == 0).Count();
            var by = random.Next(1, 5);
            if (Chance(50) && room > 0)
            {
                line.Cells.RemoveRange(0, Math.Min(by, room));
            }
            else
            {
                line.Cells.InsertRange(line.Columns.Name, Enumerable.Repeat("", by));
            }
        }
    }

    /// <summary>A cell is lost: mostly the value, else the name.</summary>
    private void Lose(List<Line> lines)
    {
        foreach (var line in Held(lines).Where(_ => Chance(5)))
        {
            var (row, name) = (this[line], line.Columns.Name);
            var apart = !line.Cells.Contains(row.ValueText ?? "");
            var value = line.Cells.FindIndex(name + 1, c => c.Length > 0 && c == (apart ? row.Value : row.ValueText));
            if (value < 0)
            {
                continue;
            }
            if (Chance(15))
            {
                line.Cells[name] = "";
                this[line] = row with { Name = null };
            }
            else if (apart)
            {
                line.Cells[value] = "";
                var bare = row with { Value = null };
                this[line] = bare with { ValueText = Content.Compose.Joined(bare) };
            }
            else
            {
                line.Cells[value] = "";
                this[line] = row with { Comparison = null, Value = null, Unit = null, ValueText = null };
            }
        }
    }

    private void Double(List<Line> lines)
    {
        foreach (var line in Held(lines).Where(_ => Chance(6)))
        {
            lines.Insert(lines.IndexOf(line), line.Copy());
            twice.Add(this[line]);
        }
    }

    /// <summary>A page break repeats the header between two rows, sometimes under a page number.</summary>
    private void RepeatHeader(List<Line> lines)
    {
        var held = Held(lines);
        if (held.Count < 3 || lines.Find(l => l.Header) is not { } header)
        {
            return;
        }
        var at = lines.IndexOf(held[random.Next(1, held.Count)]);
        var copy = header.Copy();
        for (var i = 0; i < copy.Columns.First; i++)
        {
            copy.Cells[i] = "";
        }
        lines.Insert(at, copy);
        if (Chance(40))
        {
            lines.Insert(at, new Line([$"第{random.Next(2, 40)}页"]));
        }
    }

    private void Trail(List<Line> lines)
    {
        foreach (var line in lines)
        {
            if (Chance(30))
            {
                line.Cells.AddRange(Enumerable.Repeat("", random.Next(1, 4)));
            }
            else if (Chance(30))
            {
                line.Cells = [.. line.Cells.Take(line.Cells.FindLastIndex(c => c.Length > 0) + 1)];
            }
        }
    }

    /// <summary>Name and value stand in one cell.</summary>
    private void Join(List<Line> lines)
    {
        foreach (var line in Held(lines).Where(_ => Chance(6)))
        {
            var name = line.Columns.Name;
            if (
                line.Cells[name].Length > 0
                && line.Cells[name + 1].Length > 0
                && line.Cells[name + 1] == this[line].ValueText
            )
            {
                line.Cells[name] += line.Cells[name + 1];
                line.Cells[name + 1] = "";
            }
        }
    }

    private void Space(List<Line> lines)
    {
        foreach (var line in Held(lines).Where(_ => Chance(40)))
        {
            for (var i = line.Columns.First; i <= line.Columns.Name && i < line.Cells.Count; i++)
            {
                if (line.Cells[i].Length > 2)
                {
                    line.Cells[i] = line.Cells[i].Insert(random.Next(1, line.Cells[i].Length - 1), " ");
                }
            }
        }
    }
}
