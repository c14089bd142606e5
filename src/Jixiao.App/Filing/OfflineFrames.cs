using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Documents.Exports.Offline;

namespace Jixiao.App.Filing;

/// <summary>The frame of a profile as the workbook to be filled offline wants it.</summary>
public static class OfflineFrames
{
    public static OfflineFrame Of(Profile profile) =>
        new(
            profile.Name,
            [.. profile.Frame.Children.OrderBy(c => c.Key).Select(c => (Word(c.Key), c.Value))],
            profile.Weights.Total
        );

    private static string Word(Level1 level) =>
        level switch
        {
            Level1.Cost => "成本指标",
            Level1.Output => "产出指标",
            Level1.Benefit => "效益指标",
            Level1.Satisfaction => "满意度指标",
            _ => "其他指标",
        };
}
