using System.Collections;

namespace Jixiao.Core.Tests.Json;

/// <summary>Compares domain records by their contents: lists element by element, whatever class of list it is.</summary>
internal static class DeepEquality
{
    public static void ShouldHold(object? actual, object? expected, string path)
    {
        if (expected is IEnumerable list and not string)
        {
            var (left, right) = (Items(actual, path), list.Cast<object?>().ToList());
            left.Count.ShouldBe(right.Count, path);
            for (var at = 0; at < right.Count; at++)
            {
                ShouldHold(left[at], right[at], $"{path}[{at}]");
            }
        }
        else if (expected is not null && expected.GetType() is { IsClass: true } type && type != typeof(string))
        {
            actual.ShouldNotBeNull(path);
            foreach (var property in type.GetProperties())
            {
                ShouldHold(property.GetValue(actual), property.GetValue(expected), $"{path}.{property.Name}");
            }
        }
        else
        {
            Equals(actual, expected).ShouldBeTrue($"{path}: {actual} is not {expected}");
        }
    }

    private static List<object?> Items(object? list, string path) =>
        list.ShouldBeAssignableTo<IEnumerable>(path)!.Cast<object?>().ToList();
}
