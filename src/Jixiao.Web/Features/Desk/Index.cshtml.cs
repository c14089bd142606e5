using System.Globalization;
using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Desk;

/// <summary>What waits for the person, by deadline and each role its own; what came back and why; how far their units are.</summary>
public sealed class IndexModel(Workbench workbench, Deadlines calendar, ImportDesk imports, TimeProvider time)
    : PageModel
{
    private const int ImportsShown = 5;

    public SignedIn Who => HttpContext.Who();

    /// <summary>In China.</summary>
    public DateOnly Today => FilingCalendar.Day(time.GetUtcNow());

    /// <summary>Null for administrators: no form waits for them.</summary>
    public Bench? Bench { get; private set; }

    public IReadOnlyList<DivisionDeadlines> Deadlines { get; private set; } = [];

    /// <summary>Documents brought in whose forms have not been taken over.</summary>
    public IReadOnlyList<ImportRow> Imports { get; private set; } = [];

    /// <summary>Null where a line has no two days to go through.</summary>
    public PaceShown? Pace =>
        Bench is { Pace: { Days.Count: > 1 } pace }
            ? new PaceShown(
                pace,
                Bench.Year,
                Today,
                Deadlines is [var only] ? only.Of(FormRound.First, FormState.Draft) : null
            )
            : null;

    public string? Refusal { get; private set; }

    /// <summary>How many deadlines were just changed; null where none were sent.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Saved { get; set; }

    /// <summary>Dates that were refused, to be typed no second time.</summary>
    private Dictionary<(FormRound, FormState), DateOnly?> typed = [];

    public bool IsClerk => Who.Grants.Any(g => g.Role == Role.Clerk);

    /// <summary>The list of forms, by deadline; of the one state where one role is held.</summary>
    public string AllWaiting =>
        Who.Grants.Select(g => Workbench.StateFor(g.Role)).OfType<FormState>().Distinct().ToList() is [var state]
            ? $"/forms?sort=due&state={state.Name()}"
            : "/forms?sort=due";

    internal DeadlinesShown Shown(DivisionDeadlines of) =>
        new(of, Today, Deadlines.Count > 1, of.MayKeep ? Saved : null, typed);

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <summary>Fields are named "round.state"; those that do not come stay as they are, empty ones take the deadline away.</summary>
    public async Task<IActionResult> OnPostDeadlinesAsync(string? division, int year, CancellationToken cancellation)
    {
        var wanted = new Dictionary<(FormRound, FormState), DateOnly?>();
        foreach (var round in Enum.GetValues<FormRound>())
        {
            foreach (var state in App.Filing.Deadlines.States)
            {
                if (Request.Form.TryGetValue($"{round.Name()}.{state.Name()}", out var text))
                {
                    if (!Days.TryParse(text, out var day))
                    {
                        (Refusal, typed) = ($"“{text}”不是日期，没有保存：请写成 2026-11-21 这样的日期。", wanted);
                        await ShowAsync(cancellation);
                        return Page();
                    }
                    wanted[(round, state)] = day;
                }
            }
        }
        var outcome = await calendar.SetAsync(HttpContext.Actor(), division ?? "", year, wanted, cancellation);
        if (outcome.Refusal is not { } refusal)
        {
            return RedirectToPage(null, null, new { saved = outcome.Value }, "deadlines-" + division);
        }
        if (refusal.Code == "not-allowed")
        {
            return Forbid();
        }
        (Refusal, typed) = (refusal.ToString(), wanted);
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var roles = Who.Grants.Select(g => g.Role).Distinct().ToList();
        if (roles.Exists(r => !r.IsAdministrator()))
        {
            Bench = await workbench.OpenAsync(HttpContext.Actor(), roles, cancellation);
            Deadlines = await calendar.ListAsync(HttpContext.Actor(), Bench.Year, cancellation);
        }
        if (IsClerk)
        {
            Imports = await imports.ListAsync(
                HttpContext.Actor(),
                unfinished: true,
                most: ImportsShown,
                cancellation: cancellation
            );
        }
    }
}

/// <param name="DueOn">Of handing in, in the first round; null where none is set, and for several divisions.</param>
public sealed record PaceShown(Pace Pace, int Year, DateOnly Today, DateOnly? DueOn)
{
    public string SoFar => $"已送审 {Pace.Sum} 张，共 {Pace.Total} 张（{Pace.Sum * 100 / Math.Max(1, Pace.Total)}%）";

    public string Words =>
        SoFar + (DueOn is null ? "。" : $"；填报送审截止 {DueOn:yyyy-MM-dd} {Due.Of(DueOn, Today).Words}。");
}

/// <param name="Several">The reader sees those of other divisions as well.</param>
/// <param name="Saved">How many were just changed; null for nothing to say.</param>
/// <param name="Typed">What was typed and refused.</param>
internal sealed record DeadlinesShown(
    DivisionDeadlines Of,
    DateOnly Today,
    bool Several,
    int? Saved,
    IReadOnlyDictionary<(FormRound, FormState), DateOnly?> Typed
)
{
    public DateOnly? Day(FormRound round, FormState state) =>
        Typed.TryGetValue((round, state), out var day) ? day : Of.Of(round, state);
}
