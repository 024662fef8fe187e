using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>Finds all that is wrong with two sides that rank each other, in one run.</summary>
internal static class StableChecks
{
    public static ImmutableArray<PairingFinding> Find(StableProblem problem)
    {
        var findings = ImmutableArray.CreateBuilder<PairingFinding>();
        findings.AddRange(AssignmentChecks.Units(PairingPart.First, problem.Proposers.Select(unit => (unit.Id, unit.Places))));
        findings.AddRange(AssignmentChecks.Units(PairingPart.Second, problem.Acceptors.Select(unit => (unit.Id, unit.Places))));
        findings.AddRange(problem.Proposers.Index().Where(unit => unit.Item.Places is 0 or > 1).Select(unit =>
            new PairingFinding(PairingPart.First, unit.Index, PairingDiagnostics.NotOnePlace(unit.Item.Id, unit.Item.Places))));
        NoPreferences(problem.Proposers, "proposers");
        NoPreferences(problem.Acceptors, "acceptors");
        Ranks(PairingPart.First, problem.Proposers, problem.Acceptors);
        Ranks(PairingPart.Second, problem.Acceptors, problem.Proposers);
        return findings.ToImmutable();

        void NoPreferences(ImmutableArray<RankingUnit> side, string called)
        {
            if (side.All(unit => unit.Prefers.IsEmpty))
            {
                findings.Add(new(PairingPart.Whole, -1, PairingDiagnostics.NoPreferences(called)));
            }
        }

        void Ranks(PairingPart part, ImmutableArray<RankingUnit> side, ImmutableArray<RankingUnit> others)
        {
            var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
            foreach (var other in others)
            {
                known.TryAdd(other.Id, other.Prefers.ToHashSet(StringComparer.Ordinal));
            }

            foreach (var (i, unit) in side.Index())
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var (rank, other) in unit.Prefers.Index())
                {
                    if (!seen.Add(other))
                    {
                        findings.Add(new(part, i, PairingDiagnostics.RankedTwice(unit.Id, other), rank));
                    }
                    else if (!known.TryGetValue(other, out var theirs))
                    {
                        findings.Add(new(
                            part, i, PairingDiagnostics.UnknownOther(unit.Id, other, known.Keys.Order(StringComparer.Ordinal)), rank));
                    }
                    else if (!theirs.Contains(unit.Id))
                    {
                        findings.Add(new(part, i, PairingDiagnostics.OneSided(unit.Id, other), rank));
                    }
                }
            }
        }
    }
}
