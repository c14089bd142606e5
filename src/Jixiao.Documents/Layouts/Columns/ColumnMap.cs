using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>What each column of an indicator table holds.</summary>
internal sealed class ColumnMap
{
    /// <summary>No form has more columns; what a column beyond is likely to be is not guessed.</summary>
    public const int WidestForm = 64;

    private readonly ColumnRole[] roles;
    private readonly string[] headings;

    public ColumnMap(ColumnRole[] roles, string[] headings)
    {
        this.roles = roles;
        this.headings = headings;
        foreach (var role in roles)
        {
            Mask |= 1L << (int)role;
        }
    }

    private long Mask { get; }

    public int Width => roles.Length;

    public ColumnRole this[int column] => (uint)column < (uint)roles.Length ? roles[column] : ColumnRole.None;

    /// <summary>The printed heading of a column, group and leaf joined by "/".</summary>
    public string Heading(int column) => (uint)column < (uint)headings.Length ? headings[column] : "";

    /// <summary>Columns that got their role from what they hold or what their heading resembles. Empty where the headings said it all.</summary>
    public IReadOnlyList<int> Guessed { get; init; } = [];

    /// <summary>Another reading of the columns was nearly as likely.</summary>
    public bool Doubtful { get; init; }

    public bool Has(ColumnRole role) => (Mask & (1L << (int)role)) != 0;

    public int IndexOf(ColumnRole role) => Array.IndexOf(roles, role);

    /// <summary>A table that lists several projects under one heading: the project's name is a column.</summary>
    public bool ListsProjects => Has(ColumnRole.ProjectName) || (Has(ColumnRole.UnitName) && Has(ColumnRole.Goal));

    /// <summary>The column that names what the table lists: its projects, or the units where it knows no projects.</summary>
    public ColumnRole Listed => Has(ColumnRole.ProjectName) ? ColumnRole.ProjectName : ColumnRole.UnitName;
}
