using Jixiao.Documents.Readers.Text.Aligned;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class FormWordsTests
{
    [Fact]
    public void FirstToken_of_nothing_has_no_width()
    {
        FormWords.FirstToken("").ShouldBe(0);
        FormWords.FirstToken("，").ShouldBeGreaterThan(0);
    }
}
