using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Procedure;
using NodaTime;

namespace Emulation.Rules.Stepping;

/// <summary>What a decision says by its candidate's dossier alone, beside outcomes: compared to see for whom it says something else.</summary>
/// <param name="Vote">The vote with its figures.</param>
/// <param name="Suspension">Whether it is suspended.</param>
/// <param name="Open">The open matters that suspend it.</param>
/// <param name="OnSuspension">The ruling that lifted the suspension.</param>
/// <param name="OnPlace">The ruling on the place, where there is an answer about the place.</param>
/// <param name="IsListed">Whether the dossier lists the title for this period, so that it is not conferred, and not paid, once more.</param>
internal sealed record Formalities(
    VoteResult Vote, SuspensionState Suspension, string Open, Ruling? OnSuspension, Ruling? OnPlace, bool IsListed)
{
    public static Formalities Of(AwardRule rule, UnitDossiers unit, Candidate candidate, Standing standing, LocalDate asOf)
    {
        var (award, dossier) = (rule.Award.Id, candidate.Dossier);
        var lifted = rule.Suspension is null ? null : Rulings.OnSuspension(dossier, award, asOf);
        return new(
            VoteCounter.Result(rule.Award.Vote, award, candidate, unit.PeriodOf(candidate).Id),
            lifted is null ? NegativeList.State(rule.Suspension, dossier, asOf) : SuspensionState.None,
            lifted is null ? string.Join(' ', NegativeList.Open(rule.Suspension, dossier, asOf)) : "",
            lifted,
            rule.IsLimited && standing is (Standing.Selected or Standing.NotSelected) ? Rulings.OnPlace(dossier, award, asOf) : null,
            Bonuses.IsListed(unit, candidate, award, asOf));
    }
}
