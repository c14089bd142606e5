using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jixiao.Audit.Docs;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>Comments of cells: their text in one part, the boxes they are shown in (VML) in another.</summary>
internal static class XlsxComments
{
    private const string Author = "绩效审核";

    public static void Add(WorksheetPart part, Dictionary<string, List<PlacedFinding>> byCell)
    {
        var list = new CommentList();
        var boxes = new StringBuilder();
        foreach (var (cell, findings) in byCell)
        {
            var text = string.Join(
                '\n',
                findings.Select(f => $"【{RulePages.Word(f.Finding.Severity)} {f.Finding.Rule}】{f.Finding.Message}")
            );
            list.AppendChild(
                new Comment(
                    new CommentText(
                        new Run(new Text(XlsxCells.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })
                    )
                )
                {
                    Reference = cell,
                    AuthorId = 0,
                }
            );
            boxes.Append(Box(cell, boxes.Length));
        }
        part.AddNewPart<WorksheetCommentsPart>().Comments = new Comments(new Authors(new Author(Author)), list);
        var drawing = part.AddNewPart<VmlDrawingPart>();
        using (var stream = new StreamWriter(drawing.GetStream(FileMode.Create)))
        {
            stream.Write(Drawing(boxes));
        }
        part.Worksheet.AppendChild(new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
    }

    private static string Drawing(StringBuilder boxes) =>
        $"""
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            {boxes}</xml>
            """;

    /// <param name="id">Any number that no other box of the sheet has.</param>
    private static string Box(string cell, int id)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetter).Count();
        var column = cell[..letters].Aggregate(0, (n, c) => (n * 26) + (c - 'A' + 1)) - 1;
        var row = int.Parse(cell.AsSpan(letters), CultureInfo.InvariantCulture) - 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <v:shape id="_x0000_s{1025
                + id}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:320px;height:140px" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column
                + 1},15,{row},2,{column + 4},15,{row
                + 7},2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>

            """
        );
    }
}
