using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;
using NodaTime;

namespace Emulation.Rules.Amending;

/// <summary>Changes lie within the life of the text, and what changes on one day does not depend on an order that no text states.</summary>
internal static class ChangeChecks
{
    // Each day of change makes a version, and every version is read: far more days than any law was ever changed on.
    private const int MostDays = 100;

    public static IEnumerable<Diagnostic> Find(ParsedPolicy text, ImmutableArray<ParsedChange> changes)
    {
        ParsedChange[][] days = [.. changes.GroupBy(change => change.Change.From).Select(day => day.ToArray())];
        return changes.SelectMany(change => Time(text, change))
            .Concat(days.SelectMany(day => SameDay(day[0].Change.From, day)))
            .Concat(days.Skip(MostDays).Take(1).Select(day => AmendingDiagnostics.TooManyDays(day[0].At, text.Policy.Id, MostDays, text.SpanOf("policy"))));
    }

    private static IEnumerable<Diagnostic> Time(ParsedPolicy text, ParsedChange change)
    {
        if (!text.Policy.InForce.Contains(change.Change.From))
        {
            yield return AmendingDiagnostics.OutsideItsTime(change.At, change.Change, text.Policy, text.SpanOf("in-force"));
        }
    }

    private static IEnumerable<Diagnostic> SameDay(LocalDate day, ParsedChange[] changes)
    {
        var first = new Dictionary<string, ParsedChange>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!first.TryAdd(change.Change.Path, change))
            {
                yield return AmendingDiagnostics.ChangedTwice(change.At, change.Change.Path, day, first[change.Change.Path].At);
            }
        }

        foreach (var change in changes)
        {
            var path = change.Change.Path;
            for (var point = path.LastIndexOf('.'); point > 0; point = path.LastIndexOf('.', point - 1))
            {
                if (first.TryGetValue(path[..point], out var around))
                {
                    yield return AmendingDiagnostics.InsideAnother(change.At, path, around.Change, day, around.At);
                    break;
                }
            }
        }
    }
}
