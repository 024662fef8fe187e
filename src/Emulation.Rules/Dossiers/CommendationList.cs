using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads commendations.</summary>
internal sealed class CommendationList : RecordList<CommendationRecord>
{
    protected override CommendationRecord? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        (string? award, string? decision) = (null, null);
        (LocalDate? decided, LocalDate? until) = (null, null);
        CommendationBasis? basis = null;
        ulong seen = 0;
        while (json.NextKey(ref seen, out CommendationKey key))
        {
            switch (key)
            {
                case CommendationKey.Award:
                    award = json.Text(required: true);
                    break;
                case CommendationKey.Decided:
                    decided = json.Date(required: true);
                    break;
                case CommendationKey.Decision:
                    decision = json.Display();
                    break;
                case CommendationKey.Basis:
                    basis = json.Word<CommendationBasis>();
                    break;
                case CommendationKey.AchievementUntil:
                    until = json.Date();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        _ = json.Require(seen, CommendationKey.Award, start) & json.Require(seen, CommendationKey.Decided, start);
        if (award is null || decided is not { } day) return null;
        return new CommendationRecord(award, day)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            Decision = decision,
            Basis = basis,
            AchievementUntil = until,
        };
    }
}
