using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>What the state of a movement is asked for.</summary>
public sealed record MonitoringOptions
{
    /// <summary>The day as of which the figures are: what happened or was reported later does not count; null for all that was recorded.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The level whose units get figures of their own besides those that have units below them; null for none.</summary>
    public UnitLevel? By { get; init; }
}
