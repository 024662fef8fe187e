using Emulation.Domain.Candidates;
using Emulation.Rules;
using Emulation.Rules.Recording;
using Microsoft.AspNetCore.Mvc;

namespace AwardDesk.Endpoints;

/// <summary>A record of what was decided, and whether it would be decided so again.</summary>
internal static class RecordEndpoints
{
    public static void MapRecords(this IEndpointRouteBuilder app)
    {
        app.MapPost("/record", RecordAsync).WithSummary("Decide dossiers and give the record of it").Accepts<object>("application/json")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(400).ProducesProblem(413).ProducesProblem(422);
        app.MapPost("/replay", ReplayAsync).WithSummary("Decide again what a record holds, and say in what it differs").DisableAntiforgery()
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(400).ProducesProblem(413).ProducesProblem(422);
    }

    /// <summary>Decides the units of the body and gives the record, <c>emulation.record/1</c>: ids, hashes and outcomes.</summary>
    private static async Task<IResult> RecordAsync(
        HttpRequest request, IEmulationEngine engine, [FromQuery(Name = "as-of")] string asOf, string? received, [FromQuery(Name = "policy")] string[]? policy, CancellationToken cancellationToken)
    {
        var options = EvaluationQuery.Options(asOf, received, policy);
        var decided = await EvaluateEndpoints.Decide(request, engine, options, cancellationToken);
        var recorder = new DecisionRecorder(decided is [var first, ..] ? first.RuleSet : engine.RuleSetFor(options), options);
        foreach (var unit in decided)
        {
            recorder.Add(unit);
        }

        return Written(recorder.ToRecord().WriteTo);
    }

    /// <summary>Decides the dossiers under the options of the record and compares everything that it holds.</summary>
    private static async Task<IResult> ReplayAsync(IFormFile record, IFormFile dossiers, IEmulationEngine engine, DeskOptions desk, CancellationToken cancellationToken)
    {
        await using var recorded = record.OpenReadStream();
        await using var units = dossiers.OpenReadStream();
        var reading = await DecisionRecordReader.ReadAsync(recorded, "record", cancellationToken);
        var given = await DossierBody.ReadAsync(units, desk, cancellationToken);
        var replay = await Replayer.RunAsync(reading.GetRecordOrThrow(), engine, () => Each(given), cancellationToken: cancellationToken);
        return Written((body, _) => replay.WriteTo(body));
    }

    private static IResult Written(Action<Stream, CancellationToken> write)
    {
        var buffer = new MemoryStream();
        write(buffer, CancellationToken.None);
        buffer.Position = 0;
        return Results.Stream(buffer, "application/json");
    }

    private static async IAsyncEnumerable<UnitDossiers> Each(IEnumerable<UnitDossiers> units)
    {
        foreach (var unit in units)
        {
            yield return unit;
        }

        await Task.CompletedTask;
    }
}
