using Emulation.Domain.Wording;
using Emulation.Rules;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using Emulation.Rules.Recording;
using Microsoft.AspNetCore.Mvc;

namespace AwardDesk.Endpoints;

/// <summary>Dossiers in, decisions and their reasons out.</summary>
internal static class EvaluateEndpoints
{
    public static void MapEvaluate(this IEndpointRouteBuilder app)
    {
        app.MapPost("/evaluate", EvaluateAsync).WithSummary("Decide dossiers").Accepts<object>("application/json")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(400).ProducesProblem(413).ProducesProblem(422);
        app.MapPost("/explain", ExplainAsync).WithSummary("Explain one decision").Accepts<object>("application/json")
            .Produces(StatusCodes.Status200OK, contentType: "text/plain").ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
    }

    /// <summary>Decides the units of the body, <c>emulation.dossiers/1</c>, and writes <c>emulation.decisions/1</c>.</summary>
    private static async Task<IResult> EvaluateAsync(
        HttpRequest request, IEmulationEngine engine, [FromQuery(Name = "as-of")] string asOf, string? received, [FromQuery(Name = "policy")] string[]? policy,
        [FromQuery(Name = "award")] string[]? award, string? lang, CancellationToken cancellationToken)
    {
        var (options, language) = (EvaluationQuery.Options(asOf, received, policy), Language(lang));
        var decided = await Decide(request, engine, options, cancellationToken);

        // The head is that of the rule set that decided, should policies be replaced meanwhile.
        var rules = decided is [var first, ..] ? first.RuleSet : engine.RuleSetFor(options);
        RefuseUnknown(award ?? [], rules);
        return Results.Stream(
            body =>
            {
                using var buffer = new MemoryStream(); // whoever reads slowly keeps no writer waiting
                using (var writer = new DecisionsWriter(buffer, DecisionsHead.Of(rules, options) with { Language = language }))
                {
                    foreach (var unit in decided)
                    {
                        writer.Write(unit, award is null or [] ? null : outcome => award.Contains(outcome.Award.Id.Value), cancellationToken);
                    }

                    writer.End(rules.Notices.Concat(decided.SelectMany(unit => unit.Notices)));
                }

                buffer.Position = 0;
                return buffer.CopyToAsync(body, cancellationToken);
            },
            "application/json");
    }

    /// <summary>Explains the decision on one candidate and one award in words.</summary>
    private static async Task<IResult> ExplainAsync(
        HttpRequest request, IEmulationEngine engine, ExplanationRenderers renderers, [FromQuery(Name = "as-of")] string asOf, string candidate, string award,
        string? unit, string? received, [FromQuery(Name = "policy")] string[]? policy, string? lang, string? form, CancellationToken cancellationToken)
    {
        (form, var language) = (form ?? "text", Language(lang));
        if (!renderers.Names.Contains(form))
        {
            throw new BadHttpRequestException($"`form` is one of {string.Join(", ", renderers.Names)}.");
        }

        var decided = await Decide(request, engine, EvaluationQuery.Options(asOf, received, policy), cancellationToken);
        var of = Only(
            [
                .. decided.Where(each => unit is null || each.Unit.Unit.Id.Value == unit)
                    .Where(each => each.Outcomes.Any(outcome => outcome.Candidate.Id.Value == candidate && outcome.Award.Id.Value == award)),
            ],
            candidate) ?? throw Unknown(decided, candidate, award);
        return Results.Text(renderers.Render(form, of.Explain(new(candidate), new(award)), language), renderers.MediaTypeOf(form), System.Text.Encoding.UTF8);
    }

    /// <summary>Reads the units of a body and decides them together, so that quotas over several of them count.</summary>
    public static async Task<IReadOnlyList<UnitDecisions>> Decide(
        HttpRequest request, IEmulationEngine engine, EvaluationOptions options, CancellationToken cancellationToken)
    {
        var units = await DossierBody.ReadAsync(request.Body, request.HttpContext.RequestServices.GetRequiredService<DeskOptions>(), cancellationToken);
        var decided = engine.EvaluateTogether(units, options, cancellationToken);
        var refused = decided.SelectMany(unit => unit.Diagnostics).ToArray();
        return refused.Length == 0 ? decided : throw new EvaluationException([.. refused]);
    }

    private static void RefuseUnknown(string[] awards, RuleSet rules)
    {
        string[] known = [.. rules.Policies.SelectMany(policy => policy.Awards).Select(provision => provision.Award.Value)];
        string[] wrong =
        [
            .. awards.Except(known).Select(award => UnknownName.Message($"No policy in force on {rules.AsOf:R} knows the award `{award}`", award, known)),
        ];
        if (wrong.Length > 0)
        {
            throw new BadHttpRequestException(string.Join(' ', wrong));
        }
    }

    // Ids are unique within a unit alone.
    private static UnitDecisions? Only(UnitDecisions[] having, string candidate) => having.Length < 2
        ? having.FirstOrDefault()
        : throw new BadHttpRequestException(
            $"There is a candidate `{candidate}` in several units, {string.Join(", ", having.Select(each => $"`{each.Unit.Unit.Id}`"))}: name one with `unit`.");

    private static BadHttpRequestException Unknown(IReadOnlyList<UnitDecisions> decided, string candidate, string award)
    {
        DecisionOutcome[] outcomes = [.. decided.SelectMany(unit => unit.Outcomes)];
        string[] awards = [.. outcomes.Where(outcome => outcome.Candidate.Id.Value == candidate).Select(outcome => outcome.Award.Id.Value)];
        return new(
            awards.Length > 0
                ? UnknownName.Message($"Nothing is decided on the award `{award}` for the candidate `{candidate}`", award, awards)
                : UnknownName.Message($"There is no candidate `{candidate}` in the dossiers", candidate, outcomes.Select(outcome => outcome.Candidate.Id.Value)),
            StatusCodes.Status404NotFound);
    }

    private static WordingLanguage Language(string? lang) => lang switch
    {
        null or "vi" => WordingLanguage.Vietnamese,
        "en" => WordingLanguage.English,
        _ => throw new BadHttpRequestException("`lang` is `vi` or `en`."),
    };
}
