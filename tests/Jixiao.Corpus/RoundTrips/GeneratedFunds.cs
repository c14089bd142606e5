using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Content;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>The money of generated forms: printed amounts as forms print them, typed amounts as an editor keeps them, or none.</summary>
internal sealed class GeneratedFunds(Random random)
{
    public Funds Next(FormSubject subject, FormStage stage) =>
        random.Next(6) switch
        {
            0 => new Funds(),
            1 or 2 => Typed(subject, stage),
            _ => stage switch
            {
                FormStage.SelfEvaluation => Executed("全年预算数", "全年执行数"),
                FormStage.Monitoring => Monitored(),
                _ => subject == FormSubject.Department ? OfDepartment() : OfProject(),
            },
        };

    private Funds Typed(FormSubject subject, FormStage stage)
    {
        var total = Yuan();
        var funds = new Funds { TotalYuan = total, FiscalYuan = random.Next(2) == 0 ? total : null };
        if (stage is FormStage.SelfEvaluation or FormStage.Monitoring)
        {
            return funds with
            {
                InitialYuan = stage == FormStage.Monitoring ? total : Yuan(),
                AdjustedYuan = stage == FormStage.SelfEvaluation ? total : null,
                ExecutedYuan = Yuan(),
                ForecastYuan = stage == FormStage.Monitoring ? Yuan() : null,
                ExecutionRate = "98.5%",
                ExecutionWeight = stage == FormStage.SelfEvaluation ? "10" : null,
                ExecutionScore = stage == FormStage.SelfEvaluation ? "9.85" : null,
            };
        }
        return subject == FormSubject.Department
            ? funds with
            {
                BasicYuan = Yuan(),
                ProjectYuan = Yuan(),
            }
            : funds with
            {
                OtherYuan = random.Next(2) == 0 ? Yuan() : null,
                CarriedOverYuan = random.Next(3) == 0 ? Yuan() : null,
            };
    }

    private Funds OfProject() =>
        random.Next(4) switch
        {
            0 => Compose.Money(Unit(), $"total|金额|{Digits()}"),
            1 => Compose.Money(
                Unit(),
                $"lifetime|项目总额|{Digits()}",
                $"total|年度资金总额|{Digits()}",
                $"fiscal|其中：财政拨款|{Digits()}"
            ),
            2 => Compose.Money(
                Unit(),
                $"total|年度预算|{Digits()}",
                $"fiscal|一般公共预算拨款|{Digits()}",
                $"-|政府性基金|{Digits()}"
            ),
            _ => Compose.Money(
                Unit(),
                $"total|年度资金总额|{Digits()}",
                $"fiscal|其中：财政拨款|{Digits()}",
                $"other|其他资金|{Digits()}",
                "carried|上年结转|0"
            ),
        };

    private Funds OfDepartment() =>
        random.Next(3) switch
        {
            0 => Compose.Money(
                Unit(),
                $"income+total|收入预算合计|{Digits()}",
                $"fiscal|其中：财政拨款|{Digits()}",
                $"other|其他经费|{Digits()}"
            ) with
            {
                TotalYuan = null,
            },
            1 => Compose.Money(Unit(), $"total|资金总额|{Digits()}", $"fiscal|财政拨款|{Digits()}"),
            _ => Compose.Money(
                Unit(),
                $"total|预算支出总额|{Digits()}",
                $"basic|基本支出/合计|{Digits()}",
                $"-|基本支出/财政拨款|{Digits()}",
                $"project|项目支出/合计|{Digits()}",
                $"-|项目支出/单位资金|{Digits()}"
            ),
        };

    private Funds Executed(string adjusted, string executed) =>
        Compose.Money(
            Unit(),
            $"initial|年度资金总额/年初预算数|{Digits()}",
            $"total+adjusted|年度资金总额/{adjusted}|{Digits()}",
            $"executed|年度资金总额/{executed}|{Digits()}",
            $"fiscal|其中：当年财政拨款/{adjusted}|{Digits()}"
        ) with
        {
            ExecutionRate = "98.5%",
            ExecutionWeight = "10",
            ExecutionScore = "9.85",
        };

    private Funds Monitored() =>
        Compose.Money(
            Unit(),
            $"initial+total|年度资金总额/年初预算数|{Digits()}",
            $"executed|年度资金总额/1-7月执行数|{Digits()}",
            $"forecast|年度资金总额/全年预计执行数|{Digits()}"
        ) with
        {
            ExecutionRate = "55%",
        };

    private Money Yuan() => Money.FromYuan(random.Next(1, 90_000_000) / 100m);

    private string Unit() => random.Next(3) == 0 ? "元" : "万元";

    private string Digits() =>
        (random.Next(100, 9_000_000) / 100m).ToString(
            random.Next(3) == 0 ? "#,0.00" : "0.00",
            CultureInfo.InvariantCulture
        );
}
