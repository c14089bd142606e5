using System.Globalization;
using Jixiao.Documents.Readers.Office.Xlsx.Formats;

namespace Jixiao.Documents.Tests.Readers.Office;

public class NumberFormatTests
{
    [Theory]
    [InlineData("General", "95", "95")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "4.4999999999999998E-2", "0.045")]
    [InlineData("General", "123456789012", "123456789012")]
    [InlineData("0", "2.5", "3")]
    [InlineData("0.00", "82", "82.00")]
    [InlineData("0.00", "2.675", "2.68")]
    [InlineData("0.00", "-0.001", "0.00")]
    [InlineData("#,##0.00", "23253.24", "23,253.24")]
    [InlineData("#,##0.00", "-1234567.5", "-1,234,567.50")]
    [InlineData("#,##0", "1000", "1,000")]
    [InlineData("#,##0.##", "12.5", "12.5")]
    [InlineData("0%", "1", "100%")]
    [InlineData("0%", "0.95", "95%")]
    [InlineData("0.00%", "0.98765", "98.77%")]
    [InlineData("#.00", "0.5", ".50")]
    [InlineData("0000", "42", "0042")]
    [InlineData("0.00,", "12345678", "12345.68")]
    [InlineData("0!.0,", "12345", "1.2")]
    [InlineData("#,##0.00_);(#,##0.00)", "-5", "(5.00)")]
    [InlineData("#,##0.00_ ;[Red]\\-#,##0.00\\ ", "-5", "-5.00")]
    [InlineData("0.00;-0.00;\"-\"", "0", "-")]
    [InlineData("\"≥\"0", "95", "≥95")]
    [InlineData("\"≥\"0.0\"万元\"", "13.26", "≥13.3万元")]
    [InlineData("≥0\\%", "95", "≥95%")]
    [InlineData("[>=10000]0.0,\"千\";0", "12345", "12.3千")]
    [InlineData("[>=10000]0.0,\"千\";0", "123", "123")]
    [InlineData("[$¥-804]#,##0.00", "12.5", "¥12.50")]
    [InlineData("0.00E+00", "12345", "1.23E+04")]
    [InlineData("@", "12.50", "12.5")]
    [InlineData("General\"人次\"", "30", "30人次")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1234.5", "1,234.50")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-1234.5", "-1,234.50")]
    public void Format_number_prints_what_the_workbook_shows(string code, string stored, string shown) =>
        Format(code, stored).ShouldBe(shown);

    [Theory]
    [InlineData("yyyy-mm-dd", "45291", "2023-12-31")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45291", "2023年12月31日")]
    [InlineData("[$-804]yyyy年m月d日", "45292", "2024年1月1日")]
    [InlineData("yyyy/m/d h:mm", "45291.75", "2023/12/31 18:00")]
    [InlineData("yyyy.mm", "45291", "2023.12")]
    [InlineData("h:mm AM/PM", "0.75", "6:00 PM")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("mm:ss", "0.0007", "01:00")]
    [InlineData("aaaa", "45291", "星期日")]
    [InlineData("d-mmm-yy", "45291", "31-Dec-23")]
    [InlineData("yyyy-mm-dd", "59", "1900-02-28")]
    [InlineData("yyyy-mm-dd", "60", "1900-02-29")]
    [InlineData("yyyy-mm-dd", "61", "1900-03-01")]
    [InlineData("yyyy-mm-dd", "-3", "-3")]
    [InlineData("yyyy-mm-dd", "99999999", "99999999")]
    public void Format_date_prints_what_the_workbook_shows(string code, string stored, string shown) =>
        Format(code, stored).ShouldBe(shown);

    [Fact]
    public void Format_date_of_a_1904_workbook_counts_from_1904() =>
        new NumberFormat("yyyy-mm-dd").Format(0, from1904: true).ShouldBe("1904-01-01");

    [Theory]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData(";;;;;;")]
    [InlineData("\\")]
    [InlineData("[>]0")]
    [InlineData("%%%%%%%%%%0")]
    [InlineData("0,,,,,,,,,,,,,,")]
    [InlineData("?/?/?E+E+0")]
    public void Format_with_a_broken_code_does_not_throw(string code)
    {
        foreach (
            var value in (decimal[])[0, -1, 1.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m]
        )
        {
            Should.NotThrow(() => new NumberFormat(code).Format(value));
        }
    }

    private static string Format(string code, string stored)
    {
        GeneralNumber.TryParse(System.Text.Encoding.ASCII.GetBytes(stored), out var value).ShouldBeTrue();
        value.ToString(CultureInfo.InvariantCulture).ShouldNotBeEmpty();
        return new NumberFormat(code).Format(value);
    }
}
