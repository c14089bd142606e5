using System.Runtime.InteropServices;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>Subjects of which a project has one and its indicators no other: stages of schooling, crops, animals.</summary>
internal static class Subjects
{
    private static readonly string[][][] Families =
    [
        [
            ["学前教育", "幼儿园", "幼儿", "学前"],
            ["义务教育", "小学", "初中"],
            ["高中", "高考"],
            ["中职", "中等职业", "职业高中", "中专"],
            ["高职", "高等职业", "高校", "大学生", "本科生"],
        ],
        [
            ["水稻"],
            ["小麦"],
            ["玉米"],
            ["大豆"],
            ["油菜"],
            ["棉花"],
            ["马铃薯"],
            ["茶叶", "茶园", "茶农"],
            ["柑橘"],
            ["苹果"],
            ["猕猴桃"],
            ["烤烟", "烟叶"],
        ],
        [
            ["生猪"],
            ["肉牛", "奶牛"],
            ["肉羊"],
            ["家禽", "蛋鸡", "肉鸡"],
        ],
    ];

    /// <summary>The only subject of its family that the text names; null where it names none or several.</summary>
    public static Subject? Only(string text)
    {
        for (var family = 0; family < Families.Length; family++)
        {
            var found = -1;
            var several = false;
            for (var i = 0; i < Families[family].Length; i++)
            {
                if (Word(text, Families[family][i]) is not null)
                {
                    several |= found >= 0;
                    found = i;
                }
            }
            if (found >= 0)
            {
                return several ? null : new Subject(family, found);
            }
        }
        return null;
    }

    /// <summary>A word of another subject of the family, where the text names none of the subject itself.</summary>
    public static string? Foreign(string text, Subject own)
    {
        var family = Families[own.Family];
        if (Word(text, family[own.Index]) is not null)
        {
            return null;
        }
        for (var i = 0; i < family.Length; i++)
        {
            if (i != own.Index && Word(text, family[i]) is { } word)
            {
                return word;
            }
        }
        return null;
    }

    private static string? Word(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return word;
            }
        }
        return null;
    }
}

/// <summary>One subject of a family, by position.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Subject(int Family, int Index);
