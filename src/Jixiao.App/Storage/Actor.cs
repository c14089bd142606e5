namespace Jixiao.App.Storage;

/// <summary>Who does something, and from where: what row-level security and the trail go by.</summary>
/// <param name="PersonId">Null: nobody is signed in, nothing is seen.</param>
/// <param name="Address">Of the browser or program that asks; null for the program itself.</param>
public sealed record Actor(Guid? PersonId, string? Name, string? Address)
{
    public static Actor Nobody { get; } = new(null, null, null);
}
