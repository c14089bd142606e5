using System.Text;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Pdf.Syntax;

namespace Jixiao.Documents.Readers.Pdf.Drawing;

/// <summary>What a page's drawing operators leave on paper, apart from its text.</summary>
/// <param name="Lines">In the coordinates of the page's words: points, from the upper left, turned as the page is shown.</param>
/// <param name="TextTurn">Quarter turns, clockwise, by which most of the text is turned against the page: 0 to 3.</param>
/// <param name="PictureShare">Part of the page that pictures fill: about 1 for a scanned page.</param>
internal sealed record PageDrawing(IReadOnlyList<Ruling> Lines, int TextTurn, double PictureShare = 0);

/// <summary>Runs the content stream of one page, forms (XObjects) included, and keeps its ruling lines.</summary>
internal sealed class PageRulings(PdfFile file, CancellationToken cancellation)
{
    private const int DeepestForm = 12;
    private const int MostForms = 4_000;
    private const int MostOperators = 3_000_000;
    private const int DeepestState = 512;

    private readonly PathCollector paths = new();
    private readonly int[] turns = new int[4];
    private int operators;
    private int forms;
    private double pictures;

    /// <summary>Null when the page's content is packed in a way we do not know.</summary>
    public static PageDrawing? Read(PdfFile file, PdfPage page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var run = new PageRulings(file, cancellation);
        if (run.Content(page) is not { } content)
        {
            return null;
        }

        run.Run(content, page.Resources, new GraphicsState(Matrix.OfPage(page)), 0);
        var area = (page.Right - page.Left) * (page.Top - page.Bottom);
        var share = area > 0 ? run.pictures / area : 0;
        return new PageDrawing(run.paths.Lines, Array.IndexOf(run.turns, run.turns.Max()), share);
    }

    private byte[]? Content(PdfPage page)
    {
        var content = file.Resolve(page.Dictionary.Get("Contents"));
        if (content is not List<object?> parts)
        {
            return content is null ? [] : file.Decode(content);
        }

        var all = new MemoryStream();
        foreach (var part in parts)
        {
            if (file.Decode(part) is not { } bytes)
            {
                return null;
            }

            all.Write(bytes);
            all.WriteByte((byte)'\n');
        }

        return all.ToArray();
    }

    private void Run(byte[] content, PdfDictionary? resources, GraphicsState state, int depth)
    {
        var stack = new Stack<GraphicsState>();
        var lexer = new ContentLexer(content);
        var text = Matrix.Identity;
        while (!paths.IsFull && lexer.Next())
        {
            if (++operators > MostOperators)
            {
                return;
            }

            if ((operators & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var n = lexer.Numbers;
            switch (lexer.Operator)
            {
                case [(byte)'q'] when stack.Count < DeepestState:
                    stack.Push(state);
                    break;
                case [(byte)'Q'] when stack.Count > 0:
                    state = stack.Pop();
                    break;
                case [(byte)'c', (byte)'m'] when n.Length >= 6:
                    state = state with { Transform = Of(n).Then(state.Transform) };
                    break;
                case [(byte)'T', (byte)'m'] when n.Length >= 6:
                    text = Of(n);
                    break;
                case [(byte)'T', (byte)'j' or (byte)'J'] or [(byte)'\'' or (byte)'"']:
                    turns[Turn(text.Then(state.Transform))]++;
                    break;
                case [(byte)'D', (byte)'o'] when depth < DeepestForm:
                    RunForm(Encoding.Latin1.GetString(lexer.LastName), resources, state, depth);
                    break;
                default:
                    state = Draw(lexer.Operator, n, state);
                    break;
            }
        }
    }

    private GraphicsState Draw(ReadOnlySpan<byte> name, ReadOnlySpan<double> n, GraphicsState state)
    {
        var m = state.Transform;
        switch (name)
        {
            case [(byte)'m'] when n.Length >= 2:
                paths.MoveTo(m.Apply(n[^2], n[^1]));
                break;
            case [(byte)'l'] when n.Length >= 2:
                paths.LineTo(m.Apply(n[^2], n[^1]));
                break;
            case [(byte)'c' or (byte)'v' or (byte)'y'] when n.Length >= 4:
                paths.CurveTo(m.Apply(n[^2], n[^1]));
                break;
            case [(byte)'h']:
                paths.Close();
                break;
            case [(byte)'r', (byte)'e'] when n.Length >= 4:
                paths.Rectangle(m.Apply(n[0], n[1]), m.Apply(n[0] + n[2], n[1] + n[3]));
                break;
            case [(byte)'S']:
                paths.Paint(stroke: true, fill: false, state);
                break;
            case [(byte)'s']:
                paths.Close();
                paths.Paint(stroke: true, fill: false, state);
                break;
            case [(byte)'f' or (byte)'F'] or [(byte)'f', (byte)'*']:
                paths.Paint(stroke: false, fill: true, state);
                break;
            case [(byte)'B', ..] when name.Length == 1 || name[1] == '*':
                paths.Paint(stroke: true, fill: true, state);
                break;
            case [(byte)'b'] or [(byte)'b', (byte)'*']:
                paths.Close();
                paths.Paint(stroke: true, fill: true, state);
                break;
            case [(byte)'n']:
                paths.Clear();
                break;
            default:
                return state.WithColor(name, n);
        }

        return state;
    }

    private void RunForm(string name, PdfDictionary? resources, GraphicsState state, int depth)
    {
        var value = file.Resolve(file.Dictionary(resources?.Get("XObject"))?.Get(name));
        if (value is not PdfStream { Dictionary: var form })
        {
            return;
        }

        if (form.Name("Subtype") != "Form")
        {
            // A picture is drawn on the unit square.
            var to = state.Transform;
            pictures += Math.Abs((to.A * to.D) - (to.B * to.C));
            return;
        }

        if (++forms > MostForms || file.Decode(value) is not { } content)
        {
            return;
        }

        var m = file.Array(form.Get("Matrix")).Select(file.Number).OfType<double>().ToArray();
        var inner = m.Length == 6 ? state with { Transform = Of(m).Then(state.Transform) } : state;
        Run(content, file.Dictionary(form.Get("Resources")) ?? resources, inner, depth + 1);
    }

    private static Matrix Of(ReadOnlySpan<double> n) => new(n[0], n[1], n[2], n[3], n[4], n[5]);

    /// <summary>Where the text's x axis points on the page, whose y grows downwards.</summary>
    private static int Turn(Matrix m) => Math.Abs(m.A) >= Math.Abs(m.B) ? (m.A >= 0 ? 0 : 2) : (m.B >= 0 ? 1 : 3);
}
