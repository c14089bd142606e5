using System.Text;
using Jixiao.Documents.Readers.Text;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class TextDecodingTests
{
    private const string Sample = "清河县教育局\t≥95%\n二〇二四年度绩效目标，培训教师650人次";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("GB18030", false)]
    public void Decode_knows_the_encoding(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes(Sample)];

        var (text, doubt) = TextDecoding.Decode(bytes);

        text.ShouldBe(Sample);
        doubt.ShouldBeNull();
        TextDecoding.LooksBinary(bytes).ShouldBeFalse();
    }

    [Fact]
    public void Decode_truncated_character_is_doubtful_but_read()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample)[..^4];

        var (text, doubt) = TextDecoding.Decode(bytes);

        text.ShouldStartWith("清河县教育局\t≥95%");
        doubt!.Code.ShouldBe("encoding-doubtful");
    }

    [Fact]
    public void Decode_neither_encoding_is_read_with_a_warning()
    {
        byte[] bytes = [0xC7, 0xE5, 0xBA, 0xD3, 0xFF, 0xFF, 0x0A, 0xCF, 0xD8];

        var (text, doubt) = TextDecoding.Decode(bytes);

        text.ShouldStartWith("清河");
        doubt!.Code.ShouldBe("encoding-doubtful");
    }
}
