namespace Jixiao.Audit.Facts;

/// <summary>Where indicators stand, and whether a form shows enough of it to say what the form lacks.</summary>
internal static class Placing
{
    /// <summary>Level 1; where the form prints none or a local one, that of the level 2.</summary>
    public static Level1 Under(this IndicatorFacts indicator) =>
        indicator.Level1 is Level1.None or Level1.Other
            ? Parent(indicator.Level2) ?? indicator.Level1
            : indicator.Level1;

    /// <summary>Level 2 belongs to another level 1; 成本 is of 产出 as well.</summary>
    public static bool IsApart(this IndicatorFacts indicator) =>
        indicator.Level1 is not (Level1.None or Level1.Other)
        && Parent(indicator.Level2) is { } parent
        && parent != indicator.Level1
        && !(indicator.Level2 == Level2.Cost && indicator.Level1 == Level1.Output);

    /// <summary>Only rows that are apart as well lie between it and a row of the level 1 it belongs to.</summary>
    public static bool TouchesItsOwn(this IndicatorFacts indicator, Level1 parent)
    {
        var rows = indicator.Form.Indicators;
        var at = 0;
        while (rows[at] != indicator)
        {
            at++;
        }
        return Touches(rows, at, -1, parent) || Touches(rows, at, 1, parent);
    }

    private static bool Touches(IReadOnlyList<IndicatorFacts> rows, int at, int step, Level1 parent)
    {
        for (var i = at + step; i >= 0 && i < rows.Count; i += step)
        {
            if (rows[i].Level1 == parent || (parent == Level1.Cost && rows[i].Level1 == Level1.Output))
            {
                return true;
            }
            if (!rows[i].IsApart())
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>True where every indicator stands under one of the national level-1 names.</summary>
    public static bool ShowsLevel1(this FormFacts form)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Under() is Level1.None or Level1.Other)
            {
                return false;
            }
        }
        return form.Indicators.Count > 0;
    }

    /// <summary>True where also level 2 is known of every indicator under 成本, 产出 and 效益, so that a missing one is missing indeed.</summary>
    public static bool ShowsLevel2(this FormFacts form)
    {
        foreach (var indicator in form.Indicators)
        {
            var one = indicator.Under();
            if (
                one is Level1.None or Level1.Other
                || (one != Level1.Satisfaction && indicator.Level2 is Level2.None or Level2.Other)
            )
            {
                return false;
            }
        }
        return form.Indicators.Count > 0;
    }

    public static bool HasUnder(this FormFacts form, Level1 level)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Under() == level)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Level 1 that a level 2 has in every national frame; null where the name alone does not tell.</summary>
    public static Level1? Parent(Level2 level) =>
        level switch
        {
            Level2.Quantity or Level2.Quality or Level2.Timeliness => Level1.Output,
            Level2.Cost or Level2.EconomicCost or Level2.SocialCost or Level2.EnvironmentalCost => Level1.Cost,
            Level2.EconomicBenefit or Level2.SocialBenefit or Level2.EcologicalBenefit or Level2.Sustainability =>
                Level1.Benefit,
            Level2.Satisfaction => Level1.Satisfaction,
            _ => null,
        };
}
