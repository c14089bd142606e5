using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX701Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "校舍维修完成时间", "2022年12月31日", "预算年度 2023 年")]
    [InlineData("时效", "工程竣工时间", "2024-06-30", "2023 年之内")]
    [InlineData("时效", "培训时间", "2023年11月1日至2023年3月1日", "写反")]
    [InlineData("时效", "培训安排", "2021年3月1日至2021年5月1日", "预算年度")]
    [InlineData("时效", "决算公开时间", "2024年8月31日", "2023 年之内")]
    public void JX701_fires_when_the_date_is_outside(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("设备采购合同签订时间", "2023年10月31日", true)]
    [InlineData("设备采购合同签订时间", "2023年5月31日", false)]
    public void JX701_looks_at_contracts_signed_after_the_work(string name, string cell, bool isLate)
    {
        var form = FormOf
            .Project()
            .With(FormOf.Row("时效", "设备安装完成时间", "2023年8月31日"), FormOf.Row("时效", name, cell));
        if (isLate)
        {
            Fires(form, "早于第 2 条", "合同签订").Severity.ShouldBe(Severity.Warning);
        }
        else
        {
            Silent(form);
        }
    }

    [Theory]
    [InlineData("时效", "校舍维修完成时间", "2023年12月31日")]
    [InlineData("时效", "校舍维修完成时间", "12月31日")]
    [InlineData("时效", "项目开工时间", "2022年11月1日")]
    [InlineData("时效", "建设期", "2022年3月1日至2024年5月1日")]
    [InlineData("时效", "培训时间", "2023年3月1日至2023年5月1日")]
    [InlineData("时效", "2022学年第二学期结束", "2023年7月")]
    [InlineData("时效", "完成时间", "及时")]
    [InlineData("时效", "完成时间", null)]
    public void JX701_silent_when_the_date_is_inside(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX701_fires_when_the_end_is_before_the_start() =>
        Fires(
            FormOf
                .Project()
                .With(FormOf.Row("时效", "开工时间", "2023年9月1日"), FormOf.Row("时效", "竣工时间", "2023年6月30日")),
            "竣工时间",
            "早于"
        );

    [Fact]
    public void JX701_fires_as_a_warning_when_the_project_runs_for_years()
    {
        var form = FormOf.Project().With(FormOf.Row("时效", "主体完工时间", "2024年6月30日"));
        Fires(form with { Funds = form.Funds with { LifetimeYuan = Core.Money.FromWan(500) } })
            .Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void JX701_is_not_checked_when_the_form_names_no_year() =>
        NotChecked(
            FormOf.Project().With(FormOf.Row("时效", "完成时间", "2022年12月31日")) with
            {
                FiscalYear = null,
            },
            "没有读出预算年度"
        );

    [Fact]
    public void JX701_fires_when_the_unit_is_printed_behind_the_months() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("质量", "泵站开工时间", "≤2023年10月月"),
                    FormOf.Row("时效", "泵站完工时间", "≤2023年9月月")
                ),
            "泵站开工时间",
            "早于"
        );
}
