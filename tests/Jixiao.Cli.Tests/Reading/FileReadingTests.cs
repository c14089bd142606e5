using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Tests.Reading;

public sealed class FileReadingTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Read_file_above_the_limit_is_not_loaded()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("大.xlsx", new byte[2_000]);
        var reading = new FileReading(Stream.Null, new ReadingLimits { FileBytes = 1_999 }, Minute).Read(file);
        Error(reading).ShouldBe("too-large");
        reading.Format.ShouldBe("xlsx");
        reading.Sha256.ShouldBeEmpty();
    }

    [Fact]
    public void Read_endless_input_stops_at_the_limit()
    {
        using var endless = new Endless();
        var reading = new FileReading(endless, new ReadingLimits { FileBytes = 1 << 20 }, Minute).Read("-");
        Error(reading).ShouldBe("too-large");
        endless.Given.ShouldBeLessThan(2 << 20);
    }

    [Fact]
    public void Read_fault_of_the_program_becomes_a_diagnostic()
    {
        using var faulty = new Faulty();
        var reading = new FileReading(faulty, ReadingLimits.Default, Minute).Read("-");
        Error(reading).ShouldBe("internal-error");
        reading.Diagnostics[0].Message.ShouldContain("请把这个文件发给维护者");
    }

    [Fact]
    public void Read_name_that_is_no_file_name_becomes_a_diagnostic() =>
        new FileReading(Stream.Null, ReadingLimits.Default, Minute).Read("a\0b").CouldBeRead.ShouldBeFalse();

    private static string Error(DocumentReading reading) =>
        reading.Diagnostics.Single(d => d.Severity == Severity.Error).Code;

    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Given += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }

    private sealed class Faulty : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("broken");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("broken");
    }
}
