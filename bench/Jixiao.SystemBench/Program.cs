using System.Globalization;
using Jixiao.SystemBench.Measuring;
using Jixiao.SystemBench.Survival;

// The system as it was last built for running, or as it was built with this program.
var program = Environment.GetEnvironmentVariable("JIXIAO_PROGRAM") is { Length: > 0 } named
    ? named
    : Path.Combine(AppContext.BaseDirectory, "jixiao.dll");

switch (args)
{
    case ["survive", .. var rest]:
        return await SurviveCommand.RunAsync(
            program,
            rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 20,
            rest.Length > 1 ? double.Parse(rest[1], CultureInfo.InvariantCulture) : 1.5,
            CancellationToken.None
        );
    case ["system", .. var parts]:
        return await SystemCommand.RunAsync(program, 2_000, 20_000, parts, CancellationToken.None);
    case ["bare", var connection]:
        return await BareProcess.ServeAsync(connection);
    default:
        await Console.Error.WriteLineAsync("usage: survive [KILLS] [SECONDS] | system [pages] [wrk] [import]");
        return 2;
}
