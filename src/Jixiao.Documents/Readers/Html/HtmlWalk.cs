using AngleSharp.Dom;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Html;

/// <summary>
/// Goes through a page in its order with a stack of its own (hostile pages nest deeper than a thread's stack):
/// text becomes paragraphs, each table a block; tables inside tables are blocks of their own after the outer one.
/// </summary>
internal sealed class HtmlWalk(BlockSink sink, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly HtmlText text = new();
    private SourceRef paragraph;

    /// <summary>Emits everything under <paramref name="root"/> as blocks.</summary>
    public void Walk(INode root)
    {
        var pending = new Stack<(INode Node, int Next)>();
        pending.Push((root, 0));
        while (pending.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                Leave(top.Node);
                continue;
            }

            pending.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IElement { LocalName: "table" } table && !HtmlText.IsHidden(table) && Table(table))
            {
                continue;
            }

            if (HtmlPre.Is(child))
            {
                Flush();
                HtmlPre.Read(child, sink, limits, cancellation);
                continue;
            }

            if (Enter(child))
            {
                pending.Push((child, 0));
            }
        }

        Flush();
    }

    /// <summary>The text under a cell; the tables in it are left to <paramref name="inner"/>.</summary>
    public string CellText(INode cell, List<IElement> inner)
    {
        var gathered = new HtmlText();
        var pending = new Stack<(INode Node, int Next)>();
        pending.Push((cell, 0));
        while (pending.TryPop(out var top))
        {
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                if (HtmlText.IsBlock(top.Node.NodeName.ToLowerInvariant()))
                {
                    gathered.Break();
                }

                continue;
            }

            pending.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IElement { LocalName: "table" } table)
            {
                inner.Add(table);
                gathered.Break();
            }
            else if (Gather(child, gathered))
            {
                pending.Push((child, 0));
            }
        }

        return gathered.Take();
    }

    public static SourceRef Place(INode node, int row = 0, int column = 0) =>
        new(Line: (node as IElement)?.SourceReference?.Position.Line ?? 0, Row: row, Column: column);

    private bool Table(IElement table)
    {
        cancellation.ThrowIfCancellationRequested();
        var grid = HtmlTable.Read(table, this);
        if (grid.IsLayout)
        {
            return false;
        }

        Flush();
        foreach (var caption in grid.Captions)
        {
            sink.Paragraph(caption, Place(table));
        }

        grid.Emit(sink);
        foreach (var inner in grid.Inner)
        {
            if (!HtmlText.IsHidden(inner) && !Table(inner))
            {
                Walk(inner);
            }
        }

        return true;
    }

    private bool Enter(INode node)
    {
        if (node is IElement element && HtmlText.IsBlock(element.LocalName))
        {
            Flush();
        }

        if (paragraph == default && node is IElement start)
        {
            paragraph = Place(start);
        }

        return Gather(node, text);
    }

    private void Leave(INode node)
    {
        if (node is IElement element && HtmlText.IsBlock(element.LocalName))
        {
            Flush();
        }
    }

    private void Flush()
    {
        sink.Paragraph(text.Take(), paragraph);
        paragraph = default;
    }

    /// <summary>Takes what the node prints; true when its children are to be gone through.</summary>
    private static bool Gather(INode node, HtmlText into)
    {
        switch (node)
        {
            case IText data:
                into.Append(data.Data, node.ParentElement?.LocalName == "sup");
                return false;
            case IElement element when HtmlText.IsHidden(element):
                return false;
            case IElement { LocalName: "br" }:
                into.Break();
                return false;
            case IElement { LocalName: "input" } input:
                into.Append(InputText(input), superscript: false);
                return false;
            case IElement element:
                if (HtmlText.IsBlock(element.LocalName))
                {
                    into.Break();
                }

                return true;
            default:
                return false;
        }
    }

    private static string InputText(IElement input) =>
        input.GetAttribute("type")?.ToLowerInvariant() switch
        {
            "checkbox" or "radio" => input.HasAttribute("checked") ? "√" : "□",
            "hidden" or "button" or "submit" or "image" or "password" => "",
            _ => input.GetAttribute("value") ?? "",
        };
}
