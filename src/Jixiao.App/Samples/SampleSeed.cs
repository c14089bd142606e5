using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Samples;

/// <summary>Fills an empty database with the sample county: people of every role, units, and some forty forms of two years.</summary>
public sealed class SampleSeed(FirstStart firstStart, Accounts accounts, Database database, TimeProvider time)
{
    /// <returns>Everyone's one-time password, the administrators first; empty when there is an account already.</returns>
    public async Task<IReadOnlyList<(string Login, string Title, string Password)>> RunAsync(
        CancellationToken cancellation = default
    )
    {
        var made = await firstStart.RunAsync(SampleCounty.Division, SampleCounty.Name, cancellation);
        if (made.Count == 0)
        {
            return [];
        }
        var signIns = new List<(string, string, string)>(made);
        Guid? clerk = null;
        await SampleUnits.WriteAsync(database, SampleCounty.Units(), cancellation);
        foreach (var person in SampleCounty.People)
        {
            var (account, password, error) = await accounts.CreateAsync(
                Actor.Nobody,
                person.Login,
                person.DisplayName,
                cancellation
            );
            if (account is null)
            {
                throw new StorageException($"不能建立示例账号 {person.Login}：{error}");
            }
            clerk ??= account.PersonId;
            await firstStart.GrantAsync(
                account.PersonId,
                new Grant(person.Role, SampleCounty.Division, person.UnitPath),
                cancellation
            );
            var unit =
                SampleCounty.Units().FirstOrDefault(u => u.Path == person.UnitPath).Unit?.Name ?? SampleCounty.Name;
            signIns.Add((person.Login, $"{person.Role.Title()} {person.DisplayName}（{unit}）", password!));
        }
        await FillAsync(clerk!.Value, cancellation);
        await SampleRound.WriteAsync(database, time, cancellation);
        return signIns;
    }

    internal async Task FillAsync(Guid clerk, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var forms = Forms(FilingCalendar.Year(now), clerk, now).ToList();
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await FormCopy.WriteAsync(connection, forms, cancellation);
        await transaction.CommitAsync(cancellation);
        await using var work = await database.BeginUpkeepAsync(cancellation);
        foreach (var form in forms.OrderBy(f => f.At))
        {
            await work.AppendAsync(
                form.Id.Division,
                form.At,
                form.State switch
                {
                    FormState.Draft => "form.create",
                    FormState.Submitted => "form.submit",
                    _ => "form.approve",
                },
                "form",
                form.Id.Subject,
                form.Scope,
                $$"""{"from":"sample","to":"{{form.State.Name()}}","version":{{form.Version}}}""",
                cancellation
            );
        }
        await work.CommitAsync(cancellation);
    }

    /// <summary>Each project for two years, and the departments; last year's approved, this year's in all states a clerk meets.</summary>
    internal static IEnumerable<CopiedForm> Forms(int year, Guid clerk, DateTimeOffset now)
    {
        var units = SampleCounty.Units().ToList();
        var number = 0;
        foreach (var department in SampleCounty.Departments)
        {
            var projects = SampleProject.All.Where(p => p.Department == department.Code).ToList();
            var above = units.Find(u => u.Path == $"/{department.Code}/");
            var below = units.FindAll(u =>
                u.Unit.Code!.StartsWith(department.Code, StringComparison.Ordinal) && u != above
            );
            foreach (var project in projects)
            {
                foreach (var (i, (path, unit)) in below.Take(2).Index())
                {
                    var (was, now1) = (100 + (20 * i) - 10, 100 + (20 * i));
                    yield return Make(
                        SampleForms.Project(project, year - 1, SampleCounty.Name, unit, above.Unit, was),
                        path,
                        last: true
                    );
                    yield return Make(
                        SampleForms.Project(project, year, SampleCounty.Name, unit, above.Unit, now1),
                        path,
                        last: false
                    );
                }
            }
            if (department.Code is "205" or "210")
            {
                yield return Make(
                    SampleForms.Department(projects, year - 1, SampleCounty.Name, above.Unit, 860),
                    above.Path,
                    last: true
                );
                yield return Make(
                    SampleForms.Department(projects, year, SampleCounty.Name, above.Unit, 905),
                    above.Path,
                    last: false
                );
            }
        }

        CopiedForm Make(Form form, string path, bool last)
        {
            var n = number++;
            var returned = n == SampleRound.Returned;
            var state =
                last ? FormState.Approved
                : n % 7 == 3 ? FormState.Submitted
                : FormState.Draft;
            var body = !last && n % 5 == 1 ? SampleForms.WithFault(form, n / 5) : form;
            return new CopiedForm(
                new FormId(
                    SampleCounty.Division,
                    form.FiscalYear!.Value,
                    SampleRound.Form(path, form.FiscalYear!.Value, n)
                ),
                SampleUnits.Name($"{SampleCounty.Division} {path}"),
                SampleCounty.Division + path,
                state,
                last ? FormRound.Second : FormRound.First,
                state == FormState.Draft && !returned ? 0 : 1,
                body,
                null,
                now.AddDays(last ? -300 : -20).AddMinutes(n * 517),
                clerk
            );
        }
    }
}
