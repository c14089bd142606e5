using System.Text;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports.Exchange;

namespace Jixiao.Documents.Tests.Exports;

public sealed class ExchangeTests
{
    private static readonly Form One = new()
    {
        Subject = FormSubject.Project,
        Stage = FormStage.Target,
        Title = "项目支出绩效目标表",
        FiscalYear = 2026,
        Division = "清河县",
        Unit = new("017001", "清河县教育局"),
        Project = new("632200000000000000001", "校舍维修, \"一期\""),
        Funds = new()
        {
            TotalYuan = Money.FromWan(120.5m),
            PrintedUnit = "元",
            Lines = [new("年度资金总额", Money.FromWan(120.5m), "1205000.00")],
        },
        Goals = ["目标1：维修校舍。", "目标2：消除隐患。"],
        Indicators =
        [
            new()
            {
                Level1 = "产出指标",
                Level2 = "质量指标",
                Name = "=SUM(A1) 验收合格率",
                Comparison = Comparison.Equal,
                Value = "100",
                Unit = "%",
                ValueText = "=100%",
                Weight = "20",
            },
            new()
            {
                Level1 = "效益指标",
                Level2 = "社会效益指标",
                Name = "办学条件",
                Comparison = Comparison.Qualitative,
                Value = "明显改善",
                ValueText = "明显改善",
            },
        ],
    };

    private static readonly Form Bare = new()
    {
        Subject = FormSubject.Department,
        Stage = FormStage.Target,
        Unit = new(null, "清河县民政局"),
    };

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void Exchange_out_and_in_gives_the_same_forms(string format)
    {
        var reading = Read("a." + format, Write(format, One, Bare));
        reading.Diagnostics.Select(d => d.Code).ShouldBe(["exchange-profile"]);
        reading.Forms.Count.ShouldBe(2);
        Plain(reading.Forms[0]).ShouldBe(Plain(One));
        Plain(reading.Forms[1]).ShouldBe(Plain(Bare));
    }

    [Fact]
    public void Unknown_columns_are_listed_and_kept()
    {
        var csv =
            "AGENCY_NAME,PRO_NAME,LV3_PERF_IND_NAME,KPI_VAL,XMJL,PC,KPI_REMARK\r\n清河县教育局,校舍维修,维修数量,≥12处,张三,首批,已公示\r\n";
        var reading = Read("a.csv", Encoding.UTF8.GetBytes(csv));
        reading.Diagnostics.Single(d => d.Code == "exchange-unknown-columns").Message.ShouldContain("XMJL、PC");
        var indicator = reading.Forms.ShouldHaveSingleItem().Indicators.ShouldHaveSingleItem();
        indicator.Attributes.ShouldBe([new("备注", "已公示"), new("XMJL", "张三"), new("PC", "首批")]);
        (indicator.Comparison, indicator.Value, indicator.Unit).ShouldBe((Comparison.AtLeast, "12", "处"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void Cells_without_a_name_in_the_profile_go_out_under_their_labels_and_come_in_again(string format)
    {
        var indicator = One.Indicators[0] with
        {
            Forecast = "100%",
            HistorySource = "内部统计",
            Attributes = [new("佐证材料", "验收单"), new("偏差原因分析/其他", "√")],
        };
        var form = One with { Indicators = [indicator, .. One.Indicators.Skip(1)] };
        var reading = Read("a." + format, Write(format, form));
        reading
            .Diagnostics.Single(d => d.Code == "exchange-unknown-columns")
            .Message.ShouldContain("佐证材料、偏差原因分析/其他");
        Plain(reading.Forms.ShouldHaveSingleItem()).ShouldBe(Plain(form));
    }

    [Fact]
    public void Unknown_columns_of_a_row_without_indicator_stay_with_the_form()
    {
        const string csv = "AGENCY_NAME,PRO_NAME,PRO_CODE,FISCAL_YEAR,XMJL\r\n清河县教育局,校舍维修,01,2026,张三\r\n";
        var form = Read("a.csv", Encoding.UTF8.GetBytes(csv)).Forms.ShouldHaveSingleItem();
        form.Attributes.ShouldBe([new("XMJL", "张三")]);
    }

    [Fact]
    public void Csv_holds_no_formula_and_says_no_conformity()
    {
        var csv = Encoding.UTF8.GetString(Write("csv", One));
        csv.ShouldContain(",'=SUM(A1) 验收合格率,");
        csv.ShouldContain(",'=100%,");
        Encoding.UTF8.GetString(Write("json", One)).ShouldContain("不声明符合标准");
    }

    [Fact]
    public void Table_of_other_names_is_no_exchange()
    {
        var reading = Read("a.csv", Encoding.UTF8.GetBytes("AGENCY_NAME,USER_ID,ROW_ID,LOG_TIME\r\na,b,c,d\r\n"));
        reading.Diagnostics.Where(d => d.Code.StartsWith("exchange", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>As JSON, without places.</summary>
    private static string Plain(Form form) =>
        System.Text.Json.JsonSerializer.Serialize(
            form with
            {
                Source = default,
                Indicators = [.. form.Indicators.Select(i => i with { Source = default })],
            },
            Jixiao.Core.Json.JixiaoJson.Contract.Form
        );

    private static byte[] Write(string format, params Form[] forms)
    {
        using var stream = new MemoryStream();
        ExchangeExport.Write(stream, format, forms);
        return stream.ToArray();
    }

    private static DocumentReading Read(string file, byte[] bytes) =>
        FormReader.Read(file, bytes, cancellation: TestContext.Current.CancellationToken);
}
