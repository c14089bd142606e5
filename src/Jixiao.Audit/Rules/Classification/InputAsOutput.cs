using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.Classification;

/// <summary>Money, staff and equipment that go into a project, by the indicator's name.</summary>
internal static class InputAsOutput
{
    private static readonly string[] Money =
    [
        "投入资金",
        "资金投入",
        "经费投入",
        "投入经费",
        "投入金额",
        "投入专项资金",
        "资金投入总量",
        "资金投入总额",
        "投资额",
        "总投资",
        "资金总额",
        "预算金额",
        "预算总额",
        "预算资金",
        "经费总额",
        "支出金额",
        "设备价值",
        "资产价值",
        "设备原值",
    ];

    private static readonly string[] Staff =
    [
        "工作人员",
        "工作人员数",
        "工作人员数量",
        "工作人员人数",
        "在职人数",
        "在职人员",
        "在职人员数",
        "在编人数",
        "在编人员",
        "在编人员数",
        "在编人员数量",
        "在职人员数量",
        "职工人数",
        "编制数",
        "编制人数",
        "聘用人员数",
        "聘用人数",
    ];

    /// <summary>Staff that the money is for are an output of it; so is what an investment programme brings in.</summary>
    private static readonly string[] Served =
    [
        "培训",
        "保障",
        "补助",
        "补贴",
        "慰问",
        "发放",
        "体检",
        "表彰",
        "奖励",
        "考核",
        "招商",
        "引进",
        "拉动",
        "带动",
        "撬动",
        "引导",
        "新增",
        "争取",
    ];

    public static bool Is(IndicatorFacts indicator)
    {
        if (indicator.Under() != Level1.Output || indicator.Level2 == Level2.Cost || indicator.Number is null)
        {
            return false;
        }
        var name = NameWords.Core(indicator.Name);
        var named =
            (indicator.UnitKind == UnitKind.Money && name.EndsWithAny(Money))
            || (indicator.UnitKind is UnitKind.People or UnitKind.Count && name.EndsWithAny(Staff));
        return named && !name.ContainsAny(Served);
    }
}
