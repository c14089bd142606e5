using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jixiao.Documents.Exports.Docx;

internal static class DocxSettings
{
    /// <summary>Word 2013 and later: no compatibility mode.</summary>
    private const string Mode = "15";

    /// <param name="renewFields">Ask Word to reckon the page numbers of the table of contents when it opens the document.</param>
    public static Settings Create(bool renewFields)
    {
        var settings = new Settings();
        if (renewFields)
        {
            settings.AppendChild(new UpdateFieldsOnOpen { Val = true });
        }
        settings.AppendChild(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = new StringValue(Mode),
                }
            )
        );
        settings.AppendChild(new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
        return settings;
    }
}
