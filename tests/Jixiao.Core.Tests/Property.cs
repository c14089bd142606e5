using FsCheck;
using FsCheck.Fluent;

namespace Jixiao.Core.Tests;

/// <summary>Holds a statement for many generated cases; throws with the smallest case that breaks it.</summary>
internal static class Property
{
    public static void Holds<T>(Gen<T> cases, Func<T, bool> statement, int count = 2_000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(count),
            Prop.ForAll(cases.ToArbitrary(), statement)
        );

    /// <summary>The same, shrinking a broken case as FsCheck does for <typeparamref name="T"/>.</summary>
    public static void Holds<T>(Arbitrary<T> cases, Func<T, bool> statement, int count = 2_000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(count),
            Prop.ForAll(cases, statement)
        );
}
