using Jixiao.Audit;
using Jixiao.Audit.Judging;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>The forms with the safe fixes of their findings, as the reading contract prints forms.</summary>
internal static class MendedForms
{
    /// <returns>How many fixes were applied.</returns>
    public static int Write(string file, AuditResult result, IReadOnlyList<DocumentReading> readings)
    {
        var byForm = result.Findings.ToLookup(f => (f.File, f.Form));
        var total = 0;
        using var stream = File.Create(file);
        using var output = new JsonOutput(stream);
        foreach (var reading in readings)
        {
            var forms = reading.Forms.ToArray();
            for (var i = 0; i < forms.Length; i++)
            {
                (forms[i], var applied) = FormFixer.Apply(forms[i], byForm[(reading.File, i)]);
                total += applied;
            }
            output.Write(reading with { Forms = forms });
        }
        return total;
    }
}
