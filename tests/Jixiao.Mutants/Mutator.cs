using Jixiao.Core.Forms;

namespace Jixiao.Mutants;

/// <summary>Puts one fault into a document without fault.</summary>
/// <returns>The forms to be audited together; null where this fault cannot happen in this form, or did not this time.</returns>
internal delegate IReadOnlyList<Form>? Slip(Form clean, Dice dice);

/// <summary>The fault of one rule, as people make it.</summary>
/// <param name="Rule">The rule that has to see it.</param>
/// <param name="Implies">Rules whose fault the same slip truly is as well (a weight changed changes the sum): their errors are not false.</param>
internal sealed record Mutator(string Rule, Slip Slip, params string[] Implies)
{
    /// <summary>A slip within one form.</summary>
    public static Mutator OfForm(string rule, Func<Form, Dice, Form?> slip, params string[] implies) =>
        new(rule, (form, dice) => slip(form, dice) is { } mutant ? [mutant] : null, implies);

    /// <summary>
    /// A slip in one row of a form that carries no scores, so that no score stops fitting for it.
    /// </summary>
    public static Mutator OfRow(
        string rule,
        Func<Indicator, bool> where,
        Func<Indicator, Dice, Indicator?> slip,
        params string[] implies
    ) =>
        OfForm(
            rule,
            (form, dice) =>
                form.Stage != FormStage.SelfEvaluation
                && dice.Row(form, where) is { } row
                && slip(form.Indicators[row], dice) is { } mutant
                    ? form.With(row, mutant)
                    : null,
            implies
        );
}
