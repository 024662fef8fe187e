using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Movements;

namespace Emulation.Rules.Monitoring;

/// <summary>Records that may be of the same thing as others.</summary>
internal sealed partial class RecordResolver
{
    // A record whose day is not known may be of one thing with any of its unit, kind and partner, and one that contradicts itself may be
    // of one thing with another: what they state, or that they were revoked, then holds of that as well.
    private void JoinPerhaps(Dictionary<Thing, List<State>> things)
    {
        var perhaps = _states.Values.SelectMany(Perhaps).ToLookup(each => ThingOf(each.Record, null));
        foreach (var family in things.GroupBy(pair => pair.Key with { Date = null }).Where(family => perhaps.Contains(family.Key)))
        {
            var standing = family
                .Select(pair => (Day: pair.Key.Date, Same: pair.Value, First: pair.Value.Find(state => state.Effect != RecordEffect.DoesNotCount)))
                .Where(thing => thing.First is not null).ToArray();
            var joiners = new SortedDictionary<(string, int), Joiner>();
            var takingBack = new HashSet<string>();
            foreach (var (day, same, first) in standing)
            {
                var of = perhaps[family.Key].Where(each => MayBe(each.Record, day) && !IsPutRight(each.Record, same)).ToArray();
                foreach (var (state, record) in of)
                {
                    var key = (state.Id, state.Source.Versions.IndexOf(record));
                    var isOtherSide = record.Unit != first!.Source.Versions[0].Unit || (joiners.TryGetValue(key, out var known) && known.IsOtherSide);
                    joiners[key] = new(record, record.Status == RecordStatus.Revoked, isOtherSide);
                    first.Joiners = _joiners.Count;
                }

                if (of.Where(each => each.Record.Status == RecordStatus.Revoked).Select(each => each.State.Id).Distinct().ToArray() is { Length: > 0 } revoked)
                {
                    takingBack.UnionWith(revoked);
                    if (first!.Effect == RecordEffect.Counts)
                    {
                        Note(first, RecordProblem.PartlyRevoked, RecordEffect.MayCount, revoked);
                    }
                }
            }

            _joiners.Add([.. joiners.Values]);
            TakeBackReports(standing.Select(thing => thing.Same), takingBack.Count);
        }
    }

    // What is the same as something that was revoked may not have been reported: a unit with more than that did report.
    private static void TakeBackReports(IEnumerable<List<State>> things, int revoked)
    {
        foreach (var unit in things.SelectMany(same => same.Where(state => state.IsFiled && !state.WasLate)
            .GroupBy(state => state.Source.Versions[0].Unit)).GroupBy(reports => reports.Key).Where(unit => unit.Count() <= revoked))
        {
            foreach (var state in unit.SelectMany(reports => reports))
            {
                state.IsFiled = false;
            }
        }
    }

    private static IEnumerable<(State State, MovementRecord Record)> Perhaps(State state) => state.Source.Versions
        .Where(record => !record.IsStep && !record.IsNone && (record.Date is null || state.Source.Versions.Length > 1)
            && (record.Status == RecordStatus.Revoked || (state.Effect != RecordEffect.DoesNotCount && state.Alternatives.Contains(record))))
        .Select(record => (state, record));

    private bool MayBe(MovementRecord record, NodaTime.LocalDate? day) => record.Date is { } date ? date == day
        : record.Status == RecordStatus.Revoked || _plan.Reporting is not { CountsLate: false } rule || rule.IsLate(day, record.Reported) != true;

    private static bool IsPutRight(MovementRecord record, List<State> same) => record.Status == RecordStatus.Revoked
        && same.Exists(state => state.Source.Versions[0] is { Status: RecordStatus.Valid } other && other.Replaces == record.Id);
}
