using System.Collections.Immutable;
using System.Text.Json;
using Emulation.Rules.Recording.Json;
using NodaTime;

namespace Emulation.Rules.Recording;

/// <summary>A decision record, <c>emulation.record/1</c>: on what, by what and how it was decided, and what came of it.</summary>
/// <remarks>
/// It holds ids, hashes and outcomes; neither names nor facts. The same decisions give the same bytes, whatever the order of the
/// input, the number of threads, the culture or the file format of the dossiers. <see cref="Replayer"/> decides again and compares.
/// </remarks>
public sealed class DecisionRecord
{
    /// <summary>The format that is written and read.</summary>
    public const string Format1 = "emulation.record/1";

    private readonly RecordHead _head;

    internal DecisionRecord(RecordHead head, ImmutableArray<RecordedUnit> units) => (_head, Units) = (head, units);

    /// <summary>The version of the library that decided, such as <c>1.4.0</c>.</summary>
    public string EngineVersion => _head.Engine;

    /// <summary>The decision date.</summary>
    public LocalDate AsOf => _head.AsOf;

    /// <summary>The day on which the dossiers were received; null where it is not known.</summary>
    public LocalDate? Received => _head.Received;

    /// <summary>The options under which it was decided.</summary>
    public RecordedOptions Options => _head.Options;

    /// <summary>The policies that decided, highest layer first.</summary>
    public ImmutableArray<RecordedPolicy> Policies => _head.Policies;

    /// <summary>The hash of the policies and of the choices made (<see cref="Compilation.RuleSet.Hash"/>).</summary>
    public string RuleSetHash => _head.RuleSet;

    /// <summary>The results of movements that were added to the dossiers.</summary>
    public ImmutableArray<RecordedMovementResults> MovementResults => _head.MovementResults;

    /// <summary>The hash of the input of all units.</summary>
    public string InputHash => _head.Input;

    /// <summary>The hash of the decisions of all units, with every finding.</summary>
    public string DecisionsHash => _head.Decisions;

    /// <summary>The units, by id and period.</summary>
    public ImmutableArray<RecordedUnit> Units { get; }

    internal RecordHead Head => _head;

    /// <summary>The options under which it has to be decided again.</summary>
    public EvaluationOptions ToEvaluationOptions() => new(AsOf)
    {
        Received = Received,
        AllowDrafts = Options.AllowDrafts,
        AllowUnverified = Options.AllowUnverified,
        Policies = Options.Policies,
        RoundBonuses = Options.RoundBonuses,
        Seed = Options.Seed,
    };

    /// <summary>Writes the record: UTF-8 without a byte order mark, sorted members, no white space but LF, each unit on a line of its own.</summary>
    /// <param name="utf8">Takes the record; it is flushed and not closed.</param>
    /// <param name="cancellationToken">Stops the writing between two units.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteTo(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var head = JsonSerializer.SerializeToUtf8Bytes(_head, RecordingJsonContext.Readable.RecordHead);
        utf8.Write(head.AsSpan(..^1));
        utf8.Write(",\"units\":["u8);
        for (var n = 0; n < Units.Length; n++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            utf8.Write(n == 0 ? "\n"u8 : ",\n"u8);
            utf8.Write(Units[n].Json);
        }

        utf8.Write("\n]}\n"u8);
        utf8.Flush();
    }
}
