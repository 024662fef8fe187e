using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Reads results of movements.</summary>
internal sealed class MovementList : RecordList<MovementResult>
{
    protected override MovementResult? ReadOne(ref DossierJson json, ref RecordFields fields, int start)
    {
        string? movement = null;
        MovementPlace? place = null;
        var launchedBy = Fact<MovementLauncher>.Unknown;
        var review = Fact<MovementReview>.Unknown;
        LocalDate? reviewed = null;
        var dates = new DateRange();
        ulong seen = 0;
        while (json.NextKey(ref seen, out MovementKey key))
        {
            switch (key)
            {
                case MovementKey.Movement:
                    movement = json.Text(required: true);
                    break;
                case MovementKey.Place:
                    place = json.Word<MovementPlace>(required: true);
                    break;
                case MovementKey.LaunchedBy:
                    launchedBy = json.WordFact<MovementLauncher>();
                    break;
                case MovementKey.From:
                    dates.ReadFrom(ref json);
                    break;
                case MovementKey.To:
                    dates.ReadTo(ref json);
                    break;
                case MovementKey.Review:
                    review = json.WordFact<MovementReview>();
                    break;
                case MovementKey.Reviewed:
                    reviewed = json.Date();
                    break;
                default:
                    fields.Read(ref json, (RecordKey)key, Links);
                    break;
            }
        }

        dates.Check(ref json);
        _ = json.Require(seen, MovementKey.Movement, start) & json.Require(seen, MovementKey.Place, start);
        if (movement is null || place is not { } result) return null;
        return new MovementResult(movement, result)
        {
            Id = fields.Id,
            Status = fields.Status,
            Replaces = fields.Replaces,
            Evidence = fields.Evidence,
            Of = fields.Of,
            LaunchedBy = launchedBy,
            From = dates.From,
            To = dates.To,
            Review = review,
            Reviewed = reviewed,
        };
    }
}
