using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Deciding;

/// <summary>Says why a unit has no decision on a candidate and an award.</summary>
internal static class UnknownDecision
{
    /// <summary>The exception that names what is not known, and the nearest id that is.</summary>
    public static KeyNotFoundException In(UnitDecisions decisions, CandidateId candidate, AwardId award)
    {
        var unit = decisions.Unit;
        if (!decisions.Diagnostics.IsEmpty)
        {
            return new($"Unit `{unit.Unit.Id}` could not be decided: {string.Join(' ', decisions.Diagnostics.Select(each => each.Code).Distinct())}.");
        }

        string[] candidates =
        [
            .. unit.Individuals.Concat<Candidate>(unit.Collectives).Concat(unit.Households).Concat(unit.Entries).Select(each => each.Id.Value).Distinct(),
        ];
        if (!candidates.Contains(candidate.Value))
        {
            return new($"There is no candidate {Quoted.Text(candidate.Value)} in unit `{unit.Unit.Id}`{Near(candidate.Value, candidates)}");
        }

        string[] awards = [.. decisions.Outcomes.Select(outcome => outcome.Award.Id.Value).Distinct()];
        return awards.Contains(award.Value)
            ? new($"The award `{award}` is not for candidates of the kind of `{candidate}`.")
            : new($"No award {Quoted.Text(award.Value)} is decided in unit `{unit.Unit.Id}` on {decisions.AsOf:R}{Near(award.Value, awards)}");
    }

    private static string Near(string id, string[] known) => NearestWord.Find(id, known) is { } nearest ? $"; did you mean `{nearest}`?" : ".";
}
