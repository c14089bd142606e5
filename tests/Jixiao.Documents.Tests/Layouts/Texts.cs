using System.Text;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Forms of a text written in a test.</summary>
internal static class Texts
{
    public static IReadOnlyList<Core.Forms.Form> Forms(string text, string name = "a.txt") =>
        FormReader.Read(name, Encoding.UTF8.GetBytes(text), cancellation: TestContext.Current.CancellationToken).Forms;

    public static Core.Forms.Form Form(string text, string name = "a.txt") => Forms(text, name).ShouldHaveSingleItem();
}
