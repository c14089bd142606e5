using Jixiao.Core.Forms;

namespace Jixiao.Audit.Facts;

/// <summary>Finds the earlier version of a form: of the same unit, project (or the department as a whole) and year.</summary>
internal sealed class Versions
{
    private readonly Dictionary<(string Unit, string Project, int? Year), FormFacts> earlier = [];

    /// <summary>Of several versions among <paramref name="forms"/> the most binding one: the approval, else the first target, else the first of all.</summary>
    public Versions(IEnumerable<FormFacts> forms)
    {
        foreach (var form in forms)
        {
            if (Key(form) is { } key && (!earlier.TryGetValue(key, out var known) || Binds(form, known)))
            {
                earlier[key] = form;
            }
        }
    }

    /// <summary>Null where there is none, and for a form that names neither unit nor project.</summary>
    public FormFacts? Before(FormFacts form) => Key(form) is { } key ? earlier.GetValueOrDefault(key) : null;

    /// <summary>Within one call: each form behind the target it follows (self-evaluation behind approval), in the order of the call.</summary>
    public static IEnumerable<(FormFacts Before, FormFacts After)> Within(IReadOnlyList<FormFacts> forms)
    {
        if (forms.All(f => f.Form.Stage == FormStage.Target))
        {
            yield break;
        }
        var versions = new Versions(forms);
        foreach (var form in forms)
        {
            if (versions.Before(form) is { } before && before.Form.Stage < form.Form.Stage)
            {
                yield return (before, form);
            }
        }
        // Of the request and its approval the later one is the adjusted one.
        var requests = new Versions(forms.Where(f => f.Form.Stage == FormStage.Target));
        foreach (var form in forms)
        {
            if (form.Form.Stage == FormStage.Approval && requests.Before(form) is { } request)
            {
                yield return (request, form);
            }
        }
    }

    private static bool Binds(FormFacts form, FormFacts known) => Rank(form) < Rank(known);

    private static int Rank(FormFacts form) =>
        form.Form.Stage switch
        {
            FormStage.Approval => 0,
            FormStage.Target => 1,
            _ => 2,
        };

    private static (string, string, int?)? Key(FormFacts form)
    {
        var unit = TextKey.Of(form.Form.Unit?.Name ?? "");
        var project = form.IsProject ? TextKey.Of(form.Form.Project?.Name ?? "") : "";
        return (unit.Length == 0 && project.Length == 0) || (form.IsProject && project.Length == 0)
            ? null
            : (unit, project, form.Form.FiscalYear);
    }
}
