using System.Collections.Immutable;

namespace Emulation.Rules.Pairing;

/// <summary>Finds all that is wrong with an assignment problem, in one run.</summary>
internal static class AssignmentChecks
{
    public static ImmutableArray<PairingFinding> Find(AssignmentProblem problem)
    {
        var findings = ImmutableArray.CreateBuilder<PairingFinding>();
        if (problem.Values.Length != problem.Helpers.Length || problem.Values.Any(row => row.Length != problem.Helped.Length))
        {
            findings.Add(new(PairingPart.Whole, -1, PairingDiagnostics.NotAMatrix()));
        }

        findings.AddRange(Units(PairingPart.First, problem.Helpers.Select(helper => (helper.Id, helper.Places))));
        findings.AddRange(Units(PairingPart.Second, problem.Helped.Select(helped => (helped, 1))));
        return findings.ToImmutable();
    }

    /// <summary>What is wrong with the ids and the places of one side.</summary>
    public static IEnumerable<PairingFinding> Units(PairingPart part, IEnumerable<(string Id, int Places)> units)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, (id, places)) in units.Index())
        {
            if (!seen.Add(id))
            {
                yield return new(part, i, PairingDiagnostics.UnitTwice(id));
            }

            if (places < 0)
            {
                yield return new(part, i, PairingDiagnostics.NegativePlaces(id, places));
            }
        }
    }
}
