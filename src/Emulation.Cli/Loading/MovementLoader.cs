using Emulation.Domain.Movements;
using Emulation.Domain.Policies;
using Emulation.Rules.Movements;

namespace Emulation.Cli.Loading;

/// <summary>Finds the plan of a movement.</summary>
internal static class MovementLoader
{
    /// <summary>Reads a plan; null where it has errors, which are reported.</summary>
    /// <exception cref="FileProblemException">There is no such plan.</exception>
    public static async Task<Movement?> LoadAsync(string movement, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        InputFile.RequireAll([movement], "status");
        var text = await InputFile.ReadTextAsync(movement, streams, cancellationToken).ConfigureAwait(false);
        var reading = MovementReader.Read(new PolicyText(InputFile.NameOf(movement), text));
        reporter.Report(reading.Diagnostics);
        return reading.Movement;
    }
}
