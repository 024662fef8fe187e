using Emulation.Domain.Candidates;

namespace Emulation.Cli.Sampling;

/// <summary>A synthetic population shaped like the schools of Hà Nội: the same options give the same people, unit by unit.</summary>
/// <remarks>
/// Nobody in it is real. Shares are plausible, not measured: most are rated good or excellent, and a few per cent of every
/// kind of fact is not known, so that every path of an evaluation is walked.
/// </remarks>
internal static class SamplePopulation
{
    /// <summary>Makes the units one after the other; only the one that is handed out is in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one unit, or there are fewer people than units.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled between two units.</exception>
    public static IEnumerable<UnitDossiers> Generate(SampleOptions options, CancellationToken cancellationToken = default)
    {
        var shape = new SampleShape(options);
        return Units(shape, options, cancellationToken);
    }

    /// <summary>Makes one unit, the same as <see cref="Generate"/> gives at that place.</summary>
    /// <param name="options">The population.</param>
    /// <param name="unit">The unit's index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or no such population.</exception>
    public static UnitDossiers GenerateUnit(SampleOptions options, int unit) =>
        SampleUnit.Make(new SampleShape(options), options, unit);

    private static IEnumerable<UnitDossiers> Units(SampleShape shape, SampleOptions options, CancellationToken cancellationToken)
    {
        for (var unit = 0; unit < shape.Units; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return SampleUnit.Make(shape, options, unit);
        }
    }
}
