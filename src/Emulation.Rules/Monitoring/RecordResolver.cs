using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Tells of every record whether it counts, may count or does not, and why.</summary>
/// <remarks>
/// In this order: each record by itself (known unit, day, time of the report); records that take another's place; two ids for one
/// thing, and what may be one of them; records against a statement that there is none. What contradicts what is known is no missing
/// fact: a record is not taken to be reported before it happened because its report is not known. The result does not hang on the
/// order of the files. O(ids × log ids).
/// </remarks>
internal sealed partial class RecordResolver
{
    private readonly Movement _plan;
    private readonly UnitTree _tree;
    private readonly LocalDate? _asOf;
    private readonly HashSet<string> _steps;
    private readonly SortedDictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly List<RecordNote> _notes = [];
    private readonly List<ImmutableArray<Joiner>> _joiners = [];

    private RecordResolver(Movement plan, UnitTree tree, LocalDate? asOf)
    {
        (_plan, _tree, _asOf) = (plan, tree, asOf);
        _steps = [.. plan.Workflow?.Steps.Select(step => step.Id) ?? []];
    }

    /// <summary>Resolves all records.</summary>
    public static ResolvedRecords Resolve(Movement plan, UnitTree tree, MovementRecords records, LocalDate? asOf)
    {
        var resolver = new RecordResolver(plan, tree, asOf);
        foreach (var each in records.Records)
        {
            resolver.Judge(each);
        }

        resolver.Replace();
        resolver.JoinDuplicates();
        resolver.CompareWithNone();
        return resolver.Result();
    }

    private void Judge(RecordVersions record)
    {
        var state = new State(record);
        _states.Add(record.Id, state);
        if (record.Repeats > 0)
        {
            Note(state, RecordProblem.Repeated, RecordEffect.DoesNotCount, times: record.Repeats);
        }

        if (record.Versions.Length > 1)
        {
            var revoked = record.Versions.Count(version => version.Status != RecordStatus.Valid);
            state.Lower(RecordEffect.MayCount);
            Note(state, revoked > 0 && revoked < record.Versions.Length ? RecordProblem.PartlyRevoked : RecordProblem.Contradictory,
                revoked < record.Versions.Length ? RecordEffect.MayCount : RecordEffect.DoesNotCount);
        }

        foreach (var version in record.Versions)
        {
            var (problem, effect) = Judge(state, version);
            state.IsFiled &= IsFiled(version, problem);
            if (problem is not null || effect != RecordEffect.Counts)
            {
                // That one of several contents was revoked has been said already.
                if (problem is { } found && (record.Versions.Length == 1 || found is not (RecordProblem.Revoked or RecordProblem.Replaced)))
                {
                    Note(state, found, effect);
                }

                if (effect == RecordEffect.DoesNotCount)
                {
                    state.Alternatives.Remove(version);
                }
                else
                {
                    state.Lower(effect);
                }
            }
        }

        if (state.Alternatives.Count == 0)
        {
            state.Lower(RecordEffect.DoesNotCount);
        }
    }

    // A unit reported what was late, or may be; nobody knows whether it did where the day is not known and may be outside the movement.
    private bool IsFiled(MovementRecord record, RecordProblem? problem) => record.Date is not null && !IsPerhapsNotYet(record)
        && problem is null or RecordProblem.Late or RecordProblem.PerhapsLate or RecordProblem.ReportedBefore;

    private bool IsPerhapsNotYet(MovementRecord record) => _asOf is not null && record.Reported is null;

    private (RecordProblem? Problem, RecordEffect Effect) Judge(State state, MovementRecord record)
    {
        if (record.Status != RecordStatus.Valid)
        {
            return (record.Status == RecordStatus.Revoked ? RecordProblem.Revoked : RecordProblem.Replaced, RecordEffect.DoesNotCount);
        }

        if (!(record.IsStep ? _steps.Contains(record.Kind) : _plan.RecordKinds.ContainsKey(record.Kind)))
        {
            return (RecordProblem.UnknownKind, RecordEffect.DoesNotCount);
        }

        if (_tree.NumberOf(record.Unit) < 0)
        {
            return (RecordProblem.UnknownUnit, RecordEffect.DoesNotCount);
        }

        if (record.With is { } partner && _tree.NumberOf(partner) < 0)
        {
            return (RecordProblem.UnknownPartner, RecordEffect.DoesNotCount);
        }

        // A statement that there is none holds up to its day; the rest is about things that happened.
        if (record.IsNone)
        {
            return record.Date > _asOf || record.Reported > _asOf ? (RecordProblem.NotYet, RecordEffect.DoesNotCount)
                : IsPerhapsNotYet(record) ? (RecordProblem.PerhapsNotYet, RecordEffect.MayCount) : (null, RecordEffect.Counts);
        }

        if (record.Date is { } date && !_plan.Runs.Contains(date))
        {
            return (RecordProblem.OutsideMovement, RecordEffect.DoesNotCount);
        }

        if (record.Date > _asOf || record.Reported > _asOf)
        {
            return (RecordProblem.NotYet, RecordEffect.DoesNotCount);
        }

        var effect = RecordEffect.Counts;
        RecordProblem? problem = null;
        if (_plan.Reporting is { } rule && rule.IsLate(record.Date, record.Reported) is not false and var late)
        {
            problem = late is null ? RecordProblem.PerhapsLate : RecordProblem.Late;
            effect = rule.CountsLate ? RecordEffect.Counts : late is null ? RecordEffect.MayCount : RecordEffect.DoesNotCount;
            if (effect == RecordEffect.DoesNotCount)
            {
                state.WasLate = true;
                return (problem, effect);
            }
        }

        if (record.Date is null && !record.IsStep)
        {
            return (RecordProblem.NoDate, RecordEffect.MayCount);
        }

        return record.Reported < record.Date ? (RecordProblem.ReportedBefore, RecordEffect.MayCount)
            : effect == RecordEffect.Counts && IsPerhapsNotYet(record) ? (RecordProblem.PerhapsNotYet, RecordEffect.MayCount) : (problem, effect);
    }

    private void Note(State state, RecordProblem problem, RecordEffect effect, IEnumerable<string>? others = null, int times = 1)
    {
        IEnumerable<SourceSpan?> places = state.Source.Versions.Select(version => version.Place);
        string[] named = [.. others ?? []];
        places = places.Concat(named.SelectMany(id => _states.TryGetValue(id, out var other) ? other.Source.Versions.Select(version => version.Place) : []));
        _notes.Add(new(state.Id, state.Source.Versions[0].Unit, problem, effect)
        {
            Others = [.. named.Order(StringComparer.Ordinal)],
            Times = times,
            Places = [.. places.OfType<SourceSpan>()
                .OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Column)],
        });
    }

    private ResolvedRecords Result() => new(
        [.. _states.Values.Where(state => state.Effect != RecordEffect.DoesNotCount).Select(state =>
            new Claim(state.Id, [.. state.Alternatives], state.Effect == RecordEffect.Counts) { Value = state.Value, Joiners = state.Joiners })],
        [.. _joiners],
        [.. _states.Values.Where(state => state.IsFiled).Select(state => state.Source.Versions)],
        [.. _notes.OrderBy(note => note.Record, StringComparer.Ordinal).ThenBy(note => note.Problem).Distinct()]);

    /// <summary>What is known so far of one record id.</summary>
    private sealed class State(RecordVersions source)
    {
        public RecordVersions Source { get; } = source;

        public string Id => Source.Id;

        public List<MovementRecord> Alternatives { get; } = [.. source.Versions];

        public RecordEffect Effect { get; private set; } = RecordEffect.Counts;

        /// <summary>Whether it does not count because it was late, or may be.</summary>
        public bool WasLate { get; set; }

        /// <summary>Whether its unit reported it for sure, whether it counts or not.</summary>
        public bool IsFiled { get; set; } = true;

        public int Joiners { get; set; } = -1;

        public Domain.Numbers.NumberRange? Value { get; set; }

        public void Lower(RecordEffect effect) => Effect = effect > Effect ? effect : Effect;
    }
}
