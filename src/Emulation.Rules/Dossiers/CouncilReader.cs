using System.Collections.Immutable;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads what councils did: votes and rulings.</summary>
internal static class CouncilReader
{
    public static ImmutableArray<CouncilVote> ReadVotes(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var votes = ImmutableArray.CreateBuilder<CouncilVote>(1);
        while (json.NextElement())
        {
            if (ReadVote(ref json) is { } vote) votes.Add(vote);
        }

        return votes.DrainToImmutable();
    }

    public static ImmutableArray<Ruling> ReadRulings(ref DossierJson json)
    {
        if (!json.BeginList()) return [];
        var rulings = ImmutableArray.CreateBuilder<Ruling>(1);
        while (json.NextElement())
        {
            if (ReadRuling(ref json) is { } ruling) rulings.Add(ruling);
        }

        return rulings.DrainToImmutable();
    }

    private static CouncilVote? ReadVote(ref DossierJson json)
    {
        var start = json.Offset;
        if (!json.BeginObject()) return null;
        (string? award, string? council) = (null, null);
        LocalDate? held = null;
        PeriodId? period = null;
        (int? inFavour, int? members, int? present, int? valid) = (null, null, null, null);
        ulong seen = 0;
        while (json.NextKey(ref seen, out VoteKey key))
        {
            switch (key)
            {
                case VoteKey.Award:
                    award = json.Text(required: true);
                    break;
                case VoteKey.Council:
                    council = json.Text();
                    break;
                case VoteKey.Held:
                    held = json.Date();
                    break;
                case VoteKey.For:
                    inFavour = json.Count(required: true);
                    break;
                case VoteKey.Members:
                    members = json.Count(least: 1, required: true);
                    break;
                case VoteKey.Present:
                    present = json.Count();
                    break;
                case VoteKey.Valid:
                    valid = json.Count();
                    break;
                case VoteKey.Period:
                    period = json.Period();
                    break;
            }
        }

        _ = json.Require(seen, VoteKey.Award, start) & json.Require(seen, VoteKey.For, start) & json.Require(seen, VoteKey.Members, start);

        // Written opinions of absent members count, so `for` may well be more than `present`.
        CheckWithin(ref json, start, "for", inFavour, "members", members);
        CheckWithin(ref json, start, "for", inFavour, "valid", valid);
        CheckWithin(ref json, start, "present", present, "members", members);
        CheckWithin(ref json, start, "valid", valid, "members", members);
        return award is null || inFavour is not { } yes || members is not { } all
            ? null
            : new CouncilVote(award, yes, all) { Council = council, Held = held, Present = present, Valid = valid, Period = period };
    }

    private static void CheckWithin(ref DossierJson json, int start, string part, int? count, string whole, int? of)
    {
        if (count > of) json.Report(FactDiagnostics.VotesDisagree(json.At(start), part, count.Value, whole, of.Value));
    }

    private static Ruling? ReadRuling(ref DossierJson json)
    {
        var start = json.Offset;
        if (!json.BeginObject()) return null;
        (string? award, string? outcome, string? decision) = (null, null, null);
        LocalDate? date = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out RulingKey key))
        {
            switch (key)
            {
                case RulingKey.Award:
                    award = json.Text(required: true);
                    break;
                case RulingKey.Outcome:
                    outcome = json.Text(required: true);
                    break;
                case RulingKey.Decision:
                    decision = json.Display();
                    break;
                case RulingKey.Date:
                    date = json.Date();
                    break;
            }
        }

        _ = json.Require(seen, RulingKey.Award, start) & json.Require(seen, RulingKey.Outcome, start);
        return award is null || outcome is null ? null : new Ruling(award, outcome) { Decision = decision, Date = date };
    }
}
