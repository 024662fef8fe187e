using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording.Json;

namespace Emulation.Rules.Recording;

/// <summary>What a record holds of one unit: what it was decided on, and what came of it.</summary>
/// <remarks>The outcomes are kept as the bytes that are written, so that a province fits into memory. Safe for any number of threads.</remarks>
public sealed class RecordedUnit
{
    private readonly byte[] _json;

    internal RecordedUnit(RecordUnit unit)
    {
        (Unit, Period, Input, Decisions, NotDecided) = (unit.Unit, unit.Period, unit.Input, unit.Decisions, unit.NotDecided ?? []);
        _json = JsonSerializer.SerializeToUtf8Bytes(unit, RecordingJsonContext.Readable.RecordUnit);
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The unit's award period.</summary>
    public PeriodId Period { get; }

    /// <summary>The hash of the unit's facts, whatever file they stood in, such as <c>sha256:…</c>.</summary>
    public string Input { get; }

    /// <summary>The hash of its decisions with all of their findings; null where the unit could not be decided.</summary>
    public string? Decisions { get; }

    /// <summary>The codes that say why the unit could not be decided; empty where it was.</summary>
    public ImmutableArray<string> NotDecided { get; }

    /// <summary>The outcomes, by kind and award; candidates with the same outcome stand together. Read anew at each call.</summary>
    public ImmutableArray<RecordedOutcome> Outcomes => JsonSerializer.Deserialize(_json, RecordingJsonContext.Readable.RecordUnit)!.Outcomes;

    /// <summary>The unit as a record writes it, without white space.</summary>
    internal ReadOnlySpan<byte> Json => _json;

    /// <summary>What is recorded of a unit. Pure, and safe for any number of threads: the work of recording is done here.</summary>
    /// <param name="unit">The unit, decided, or with what it could not be decided for.</param>
    public static RecordedUnit Of(UnitDecisions unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var input = CanonicalUnit.HashOf(unit.Unit);
        var (outcomes, decisions) = unit.Diagnostics.IsEmpty ? OutcomeRows.Of(unit) : ([], null);
        return new(new()
        {
            Decisions = decisions,
            Input = input,
            NotDecided = unit.Diagnostics.IsEmpty ? null : [.. unit.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)],
            Outcomes = outcomes,
            Period = unit.Unit.Period.Id,
            Unit = unit.Unit.Unit.Id,
        });
    }
}
