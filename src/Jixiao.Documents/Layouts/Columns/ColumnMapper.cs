using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>
/// Gives each column its role: by the lowest heading over it that is known, its group deciding where the word has two
/// meanings; what no heading names is filled from the order in which forms print their columns and from what the column holds.
/// </summary>
internal static class ColumnMapper
{
    public static ColumnMap Map(IReadOnlyList<GridRow> headerRows, IReadOnlyList<GridRow> dataRows)
    {
        var width = headerRows.Max(r => Math.Max(r.Width, r.Cells[^1].End));
        var roles = new ColumnRole[width];
        var headings = new string[width];
        var ownLeaf = new bool[width];
        var unknown = new string?[width];
        var grid = new HeadingGrid(headerRows, width);
        for (var column = 0; column < width; column++)
        {
            var path = grid.Path(column);
            headings[column] = path is [var only]
                ? Keys.Of(only.Text)
                : string.Join('/', path.Select(c => Keys.Of(c.Text)).Distinct(StringComparer.Ordinal));
            roles[column] = Role(path);
            ownLeaf[column] = path.Count > 0 && path[^1].Facts.Column == roles[column];
            unknown[column] = Unknown(path);
        }
        TwoPeriods.Tell(roles, headings);
        ReadDirections(roles, dataRows);
        TellLevels(roles);
        Disambiguate(roles, headings, ownLeaf);
        ExplainScores(roles, headings);
        FreeName(roles, unknown, dataRows);
        MissingColumns.Fill(roles, headerRows, dataRows);
        var (chosen, doubtful) = ColumnHypotheses.Choose(roles, unknown, dataRows);
        return new ColumnMap(chosen, headings)
        {
            Guessed = [.. Enumerable.Range(0, width).Where(c => chosen[c] != roles[c])],
            Doubtful = doubtful,
        };
    }

    /// <summary>指标方向 stands over 正向 and 反向, in some places over the signs themselves.</summary>
    private static void ReadDirections(ColumnRole[] roles, IReadOnlyList<GridRow> dataRows)
    {
        var direction = Array.IndexOf(roles, ColumnRole.Direction);
        if (
            direction >= 0
            && !roles.Contains(ColumnRole.Comparison)
            && new ColumnContent(dataRows, direction).Shows(ColumnRole.Comparison)
        )
        {
            roles[direction] = ColumnRole.Comparison;
        }
    }

    /// <summary>指标类别 and 指标类型 each name the second level; side by side, without a first, they are both.</summary>
    private static void TellLevels(ColumnRole[] roles)
    {
        var first = Array.IndexOf(roles, ColumnRole.Level2);
        if (
            first >= 0
            && first + 1 < roles.Length
            && roles[first + 1] == ColumnRole.Level2
            && !roles.Contains(ColumnRole.Level1)
        )
        {
            roles[first] = ColumnRole.Level1;
        }
    }

    /// <summary>绩效指标 beside the headings, over the whole height of the table, names no column: the name is under another heading.</summary>
    private static void FreeName(ColumnRole[] roles, string?[] unknown, IReadOnlyList<GridRow> dataRows)
    {
        var name = Array.IndexOf(roles, ColumnRole.Name);
        if (
            name >= 0
            && Array.Exists(unknown, u => u?.Length > 0)
            && Array.FindIndex(roles, name, r => r is ColumnRole.Level1 or ColumnRole.Level2) > name
            && new ColumnContent(dataRows, name).Count == 0
        )
        {
            roles[name] = ColumnRole.Other;
        }
    }

    /// <summary>说明 right of the scores, where no other column has the reasons, says why points were lost.</summary>
    private static void ExplainScores(ColumnRole[] roles, string[] headings)
    {
        var score = Array.IndexOf(roles, ColumnRole.Score);
        if (
            score >= 0
            && score + 1 < roles.Length
            && roles[score + 1] == ColumnRole.Note
            && headings[score + 1] == "说明"
            && !roles.Contains(ColumnRole.Deviation)
        )
        {
            roles[score + 1] = ColumnRole.Deviation;
        }
    }

    /// <summary>The lowest heading where no list knows it; empty where there is none; null where the headings say enough.</summary>
    private static string? Unknown(List<GridCell> path) =>
        path.Count == 0 ? ""
        : path.Exists(c =>
            c.Facts.Column != ColumnRole.None || c.Facts.Field != FieldRole.None || IsLongTerm(c.Facts.Label)
        )
            ? null
        : path[^1].Facts.Label;

    private static ColumnRole Role(List<GridCell> path)
    {
        if (path.Count == 0)
        {
            return ColumnRole.None;
        }
        var leaf = path[^1].Facts;
        if (path.Exists(c => IsSource(c.Facts.Label, path) && c.Column == path[^1].Column))
        {
            return path.Exists(c =>
                c.Text.Contains("历史", StringComparison.Ordinal) || c.Text.Contains("前三年", StringComparison.Ordinal)
            )
                ? ColumnRole.HistorySource
                : ColumnRole.StandardSource;
        }
        // 完成目标可能性 over three columns may have lost its span.
        if (
            path.Exists(c => c.Facts.Column == ColumnRole.Likelihood)
            || leaf.Label is "确定能" or "有可能" or "完全不可能"
        )
        {
            return ColumnRole.Likelihood;
        }
        if (path.Count > 1 && path.Exists(c => IsLongTerm(c.Facts.Label)))
        {
            return ColumnRole.Other;
        }
        if (path.Count > 1 && leaf.Column == ColumnRole.None && leaf.Field == FieldRole.Heading)
        {
            return ColumnRole.Other;
        }
        for (var at = path.Count - 1; at >= 0; at--)
        {
            var facts = path[at].Facts;
            if (facts.Column == ColumnRole.Amount && FundFields.Of(leaf.Label) != FundField.None)
            {
                return ColumnRole.Amount;
            }
            if (facts.Column != ColumnRole.None)
            {
                return
                    at < path.Count - 1
                    && path[^1].Column != path[at].Column
                    && facts.Column is not (ColumnRole.Name or ColumnRole.Deviation)
                    ? ColumnRole.Other
                    : facts.Column;
            }
        }
        if (FundWords.IsLabel(leaf.Text) && FundFields.Of(leaf.Label) != FundField.None)
        {
            return ColumnRole.Amount;
        }
        if (leaf.Label == "历史值" && path.Count == 1)
        {
            return ColumnRole.LastYear;
        }
        return leaf.Field == FieldRole.Heading && path.Count == 1 && !NamesGoal(leaf.Label)
            ? ColumnRole.None
            : ColumnRole.Other;
    }

    /// <summary>来源 anywhere; 数据来源 below another heading, since alone it tells where the actual value comes from.</summary>
    private static bool IsSource(string label, List<GridCell> path) =>
        label is "来源" || (label is "数据来源" && path.Count > 1);

    /// <summary>Elsewhere a heading over the goals; among the columns of indicators it says which of them each row belongs to.</summary>
    private static bool NamesGoal(string label) => label == "目标名称";

    private static bool IsLongTerm(string label) =>
        label.StartsWith("长期", StringComparison.Ordinal)
        || label.StartsWith("中期", StringComparison.Ordinal)
        || label.StartsWith("实施期", StringComparison.Ordinal);

    /// <summary>单位 right of the name is the unit of measurement; of two columns with one role the one of the year keeps it.</summary>
    private static void Disambiguate(ColumnRole[] roles, string[] headings, bool[] ownLeaf)
    {
        var name = Array.IndexOf(roles, ColumnRole.Name);
        for (var column = 0; column < roles.Length; column++)
        {
            if (name >= 0 && column > name && roles[column].IsFormLevel())
            {
                roles[column] = roles[column] == ColumnRole.UnitName ? ColumnRole.Unit : ColumnRole.Other;
            }
        }
        if (Array.TrueForAll(roles, r => r is not (ColumnRole.ProjectName or ColumnRole.UnitName)))
        {
            for (var column = 0; column < roles.Length; column++)
            {
                roles[column] = roles[column] is ColumnRole.Amount or ColumnRole.Goal
                    ? ColumnRole.Other
                    : roles[column];
            }
        }
        if (name >= 0 && Array.IndexOf(roles, ColumnRole.Weight, name) >= 0)
        {
            // 分值 left of the name is the weight of a level.
            Array.ForEach(
                [.. Enumerable.Range(0, name).Where(c => roles[c] == ColumnRole.Weight)],
                c => roles[c] = ColumnRole.Other
            );
        }
        for (var column = 1; column < roles.Length; column++)
        {
            var first = Array.IndexOf(roles, roles[column]);
            if (
                first == column
                || roles[column] is ColumnRole.None or ColumnRole.Other or ColumnRole.Likelihood or ColumnRole.Amount
                || headings[first] == headings[column]
            )
            {
                continue;
            }
            if (ownLeaf[first] != ownLeaf[column])
            {
                roles[ownLeaf[column] ? first : column] = ColumnRole.Other;
                continue;
            }
            if (roles[column] == ColumnRole.Deviation)
            {
                var inWords = SaysWhy(headings[column]) && !SaysWhy(headings[first]);
                roles[inWords ? first : column] = ColumnRole.Other;
                continue;
            }
            if (roles[column] == ColumnRole.Name)
            {
                var third =
                    headings[column].Contains("三级", StringComparison.Ordinal)
                    || headings[column].EndsWith("名称", StringComparison.Ordinal);
                roles[third ? first : column] = ColumnRole.Other;
                continue;
            }
            var yearly =
                headings[column].Contains("年度", StringComparison.Ordinal)
                && !headings[first].Contains("年度", StringComparison.Ordinal);
            roles[yearly ? first : column] = ColumnRole.Other;
        }
    }

    /// <summary>Of the columns under 偏差原因分析 most are ticked (经费保障, 人员保障); one is written in (其他原因说明).</summary>
    private static bool SaysWhy(string heading) => heading.EndsWith("说明", StringComparison.Ordinal);
}
