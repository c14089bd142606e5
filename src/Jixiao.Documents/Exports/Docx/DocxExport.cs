using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Office;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>A Word document of forms, each beginning a page.</summary>
public static class DocxExport
{
    private const string Word = "wordprocessingml.";
    private const string Main = "word/document.xml";

    public static void Write(Stream stream, FormBatch batch)
    {
        using var package = new OfficePackage(stream, batch.Title);
        package.Add("word/styles.xml", Word + "styles", DocxStyles.Create());
        package.Add("word/fontTable.xml", Word + "fontTable", DocxFonts.Create());
        package.Add("word/settings.xml", Word + "settings", DocxSettings.Create(batch.HasContents));
        package.Add("word/footer1.xml", Word + "footer", Footer);
        package.Add(Main, Word + "document.main", output => new DocxBody(output).Write(batch));
        package.Relate(
            Main,
            [
                ("rId1", "styles", "styles.xml"),
                ("rId2", "fontTable", "fontTable.xml"),
                ("rId3", "settings", "settings.xml"),
                (DocxSections.FooterId, "footer", "footer1.xml"),
            ]
        );
        package.Finish(Main);
    }

    private static void Footer(MarkupWriter output)
    {
        output.Markup("<w:ftr xmlns:w=\"").Markup(DocxBody.Namespace).Markup("\"><w:p><w:pPr><w:pStyle w:val=\"");
        output.Markup(DocxStyles.Footer).Markup("\"/></w:pPr>");
        Run(output, "第 ");
        Field(output, "PAGE");
        Run(output, " 页 共 ");
        Field(output, "NUMPAGES");
        Run(output, " 页");
        output.Markup("</w:p></w:ftr>");
    }

    private static void Run(MarkupWriter output, string text) =>
        output.Markup("<w:r><w:t xml:space=\"preserve\">").Text(text).Markup("</w:t></w:r>");

    private static void Field(MarkupWriter output, string name) =>
        output
            .Markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
            .Markup(name)
            .Markup(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
            .Markup("<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
}
