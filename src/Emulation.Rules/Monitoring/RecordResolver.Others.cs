using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;
using Emulation.Domain.Numbers;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Records about other records.</summary>
internal sealed partial class RecordResolver
{
    // A record that stands takes the place of the one that it names; one that may not stand does so perhaps.
    private void Replace()
    {
        var replacing = new List<(State By, State Of)>();
        foreach (var state in _states.Values.Where(state => state.Effect != RecordEffect.DoesNotCount || state.WasLate))
        {
            foreach (var replaced in state.Source.Versions.Where(version => version.Status == RecordStatus.Valid).Select(version => version.Replaces).Distinct())
            {
                if (replaced is null)
                {
                    continue;
                }

                if (_states.TryGetValue(replaced, out var other))
                {
                    replacing.Add((state, other));
                }
                else
                {
                    Note(state, RecordProblem.ReplacesNothing, state.Effect, [replaced]);
                }
            }
        }

        var inCircle = Circles(replacing);
        var own = replacing.Select(pair => pair.By).Distinct().ToDictionary(state => state.Id, state => state.Effect);
        foreach (var (by, of) in replacing)
        {
            if (inCircle.Contains(by.Id) && inCircle.Contains(of.Id))
            {
                if (of.Effect != RecordEffect.DoesNotCount)
                {
                    of.Lower(RecordEffect.MayCount);
                    of.IsFiled = false;
                    Note(of, RecordProblem.ReplacedInACircle, RecordEffect.MayCount, by == of ? [] : [by.Id]);
                }
            }
            else if (of.Effect != RecordEffect.DoesNotCount)
            {
                var isSure = own[by.Id] == RecordEffect.Counts;
                Note(of, isSure ? RecordProblem.Replaced : RecordProblem.PerhapsReplaced, isSure ? RecordEffect.DoesNotCount : RecordEffect.MayCount, [by.Id]);
                of.Lower(isSure ? RecordEffect.DoesNotCount : RecordEffect.MayCount);
                of.IsFiled = false;
            }
        }
    }

    // Taking records away whose place nobody takes, and then those they led to, leaves those in a circle and what it leads to.
    private static HashSet<string> Circles(List<(State By, State Of)> replacing)
    {
        var followers = replacing.ToLookup(pair => pair.By.Id, pair => pair.Of.Id);
        var taken = replacing.GroupBy(pair => pair.Of.Id).ToDictionary(group => group.Key, group => group.Count());
        var free = new Queue<string>(replacing.Select(pair => pair.By.Id).Distinct().Where(id => !taken.ContainsKey(id)));
        while (free.TryDequeue(out var id))
        {
            foreach (var next in followers[id])
            {
                if (--taken[next] == 0)
                {
                    free.Enqueue(next);
                }
            }
        }

        return [.. taken.Where(pair => pair.Value > 0).Select(pair => pair.Key)];
    }

    // One thing under several ids counts once: for the one that counts most surely, of equals the first by id.
    private void JoinDuplicates()
    {
        var things = new Dictionary<Thing, List<State>>();
        foreach (var state in _states.Values)
        {
            if (state.Source.Versions is [{ Date: { } date, IsNone: false } record] && (state.Effect != RecordEffect.DoesNotCount || IsRevokedAlone(record)))
            {
                var thing = ThingOf(record, date);
                (things.TryGetValue(thing, out var same) ? same : things[thing] = []).Add(state);
            }
        }

        foreach (var same in things.Values.Where(same => same.Count > 1))
        {
            var standing = same.Where(state => state.Effect != RecordEffect.DoesNotCount).OrderBy(state => state.Effect).ThenBy(state => state.Id, StringComparer.Ordinal).ToArray();
            if (standing.Length == 0)
            {
                continue;
            }

            // What is mutual counts for the side that stands first: that of a record before this one, should that one stand.
            var first = standing[0];
            first.Alternatives.AddRange(standing[1..]
                .Where(other => other.Source.Versions[0].Unit != first.Source.Versions[0].Unit
                    && (first.Effect == RecordEffect.MayCount || (other.Effect == RecordEffect.MayCount && string.CompareOrdinal(other.Id, first.Id) < 0)))
                .Select(other => other.Source.Versions[0]));
            foreach (var other in standing[1..])
            {
                Note(other, RecordProblem.Duplicate, RecordEffect.DoesNotCount, [first.Id]);
                other.Lower(RecordEffect.DoesNotCount);
            }

            var values = standing.Select(state => state.Source.Versions[0].Value).Distinct().ToArray();
            if (values.Length > 1)
            {
                // One that is not stated may be less than all that are.
                var known = values.OfType<decimal>().ToArray();
                first.Value = known.Length < values.Length ? NumberRange.From(Rational.Zero) : NumberRange.Between(known.Min(), known.Max());
                Note(first, RecordProblem.Contradictory, RecordEffect.Counts, standing[1..].Select(state => state.Id));
            }

            var revoked = same.Where(state => state.Effect == RecordEffect.DoesNotCount && state.Source.Versions[0].Status == RecordStatus.Revoked
                && !standing.Any(other => other.Source.Versions[0].Replaces == state.Id)).Select(state => state.Id).ToArray();
            if (revoked.Length > 0)
            {
                first.Lower(RecordEffect.MayCount);
                Note(first, RecordProblem.PartlyRevoked, RecordEffect.MayCount, revoked);
                foreach (var state in standing)
                {
                    state.IsFiled = false;
                }
            }
        }

        JoinPerhaps(things);
    }

    private static bool IsRevokedAlone(MovementRecord record) => record.Status == RecordStatus.Revoked;

    private Thing ThingOf(MovementRecord record, LocalDate? date)
    {
        var (unit, with) = (record.Unit.Value, record.With?.Value);
        return with is not null && _plan.RecordKinds.TryGetValue(record.Kind, out var kind) && kind.IsMutual && !record.IsStep
            && string.CompareOrdinal(with, unit) < 0
            ? new(with, record.Kind, false, unit, date)
            : new(unit, record.Kind, record.IsStep, with, date);
    }

    private void CompareWithNone()
    {
        var nones = _states.Values.Where(state => state.Effect != RecordEffect.DoesNotCount)
            .SelectMany(state => state.Alternatives.Where(record => record.IsNone).Select(record => (State: state, Record: record)))
            .ToLookup(pair => (pair.Record.Unit, pair.Record.Kind));
        foreach (var state in _states.Values.Where(state => state.Effect != RecordEffect.DoesNotCount))
        {
            foreach (var record in state.Alternatives.Where(record => !record.IsNone && !record.IsStep))
            {
                var mutual = _plan.RecordKinds.TryGetValue(record.Kind, out var kind) && kind.IsMutual && record.With is not null;
                var against = nones[(record.Unit, record.Kind)].Concat(mutual ? nones[(record.With!.Value, record.Kind)] : [])
                    .Where(none => none.Record.Date is not { } until || record.Date is not { } date || date <= until)
                    .Select(none => none.State.Id).Distinct().ToArray();
                if (against.Length > 0)
                {
                    state.Lower(RecordEffect.MayCount);
                    state.IsFiled = false;
                    Note(state, RecordProblem.AgainstNone, RecordEffect.MayCount, against);
                }
            }
        }
    }

    /// <summary>What makes two records records of one thing.</summary>
    private readonly record struct Thing(string Unit, string Kind, bool IsStep, string? With, LocalDate? Date);
}
