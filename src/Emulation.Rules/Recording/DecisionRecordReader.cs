using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Emulation.Rules.Recording.Json;

namespace Emulation.Rules.Recording;

/// <summary>Reads records, <c>emulation.record/1</c>.</summary>
/// <remarks>
/// Bad text never throws: what is wrong comes as diagnostics, each with its place. Members that are not known are passed over; see
/// docs/formats.md. A record whose totals are not those of its units is refused. At most 1 GiB, and 100 diagnostics.
/// </remarks>
public static class DecisionRecordReader
{
    private const long MostBytes = 1L << 30;
    private const int MostDiagnostics = 100;

    /// <summary>Reads a record.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static DecisionRecordReading Read(string json, string file = "record.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    public static DecisionRecordReading Read(ReadOnlyMemory<byte> utf8, string file = "record.json")
    {
        ArgumentNullException.ThrowIfNull(file);
        if (utf8.Length > MostBytes)
        {
            return new(null, [RecordingDiagnostics.TooLarge(new(file, 1, 1), MostBytes)]);
        }

        var text = new ContractText(utf8, file, DecisionRecord.Format1);
        var parts = text.Scan("units");
        if (text.HasErrors)
        {
            return new(null, text.Diagnostics);
        }

        var head = text.Read(.., "", RecordingJsonContext.Readable.RecordHead);
        var units = Units(text, parts);
        if (head is not null)
        {
            Check(text, head, units, parts.Length);
        }

        return new(head is null || text.HasErrors ? null : new(head, units), text.Diagnostics);
    }

    /// <summary>Reads a record from a stream.</summary>
    /// <param name="utf8">The text; it is read to its end and not closed.</param>
    /// <param name="file">The name that diagnostics give to the text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<DecisionRecordReading> ReadAsync(Stream utf8, string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await utf8.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (bytes.Length + count > MostBytes)
            {
                return new(null, [RecordingDiagnostics.TooLarge(new(file, 1, 1), MostBytes)]);
            }

            bytes.Write(buffer, 0, count);
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file);
    }

    private static ImmutableArray<RecordedUnit> Units(ContractText text, ImmutableArray<Range> parts)
    {
        var units = ImmutableArray.CreateBuilder<RecordedUnit>(parts.Length);
        for (var n = 0; n < parts.Length && text.ErrorCount < MostDiagnostics; n++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"units[{n}]");
            if (text.Read(parts[n], path, RecordingJsonContext.Readable.RecordUnit) is not { } unit)
            {
                continue;
            }

            // Either there are decisions, or codes that say why there are none.
            var isComplete = unit.Decisions is { } decisions ? ContentHash.IsWellFormed(decisions) : unit.NotDecided is { IsDefaultOrEmpty: false };
            if (!isComplete || !ContentHash.IsWellFormed(unit.Input))
            {
                text.NotAsTheFormatSays(parts[n].Start.Value, path);
                continue;
            }

            if (OutcomeRows.Twice(unit.Outcomes) is { } twice)
            {
                text.Report(RecordingDiagnostics.DecidedTwice(text.At(parts[n].Start.Value), path, twice.Candidate, twice.Award));
                continue;
            }

            units.Add(new(unit with { Outcomes = OutcomeRows.Canonical(unit.Outcomes) }));
        }

        return [.. RecordTotals.Sorted(units)];
    }

    private static void Check(ContractText text, RecordHead head, ImmutableArray<RecordedUnit> units, int count)
    {
        foreach (var (name, hash) in new[] { ("ruleSet", head.RuleSet), ("input", head.Input), ("decisions", head.Decisions) })
        {
            if (!ContentHash.IsWellFormed(hash))
            {
                text.NotAsTheFormatSays(0, name);
            }
        }

        if (head.Policies.GroupBy(policy => policy.Id).FirstOrDefault(same => same.Skip(1).Any()) is not null)
        {
            text.NotAsTheFormatSays(0, "policies");
        }

        if (text.HasErrors || units.Length != count)
        {
            return;
        }

        if (head.Input != RecordTotals.Input(units))
        {
            text.Report(RecordingDiagnostics.DisagreesWithItself(text.At(0), "input"));
        }

        if (head.Decisions != RecordTotals.Decisions(units))
        {
            text.Report(RecordingDiagnostics.DisagreesWithItself(text.At(0), "decisions"));
        }
    }
}
