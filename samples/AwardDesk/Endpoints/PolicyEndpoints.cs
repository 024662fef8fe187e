using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace AwardDesk.Endpoints;

/// <summary>Which policies decide, and whether a text could be one of them.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicies(this IEndpointRouteBuilder app)
    {
        app.MapGet("/policies", List).WithSummary("List the policies, or those in force on a date").ProducesProblem(400);
        app.MapPost("/policies/check", CheckAsync).WithSummary("Check a policy text without taking it in").Accepts<string>("application/yaml");
    }

    /// <summary>The policies that the engine knows, or those in force on a date.</summary>
    private static IEnumerable<PolicyAnswer> List(IEmulationEngine engine, [FromQuery(Name = "as-of")] string? asOf)
    {
        LocalDate? date = asOf is null ? null : EvaluationQuery.Date("as-of", asOf);
        return engine.Policies.Policies
            .Where(policy => date is not { } day || policy.InForce.Contains(day))
            .Select(policy => new PolicyAnswer(
                policy.Id.Value, policy.Title.Vi, policy.Title.En, $"{policy.InForce.From:R}", policy.InForce.To is { } to ? $"{to:R}" : null,
                policy.Verification == VerificationStatus.Verified, policy.Hash));
    }

    /// <summary>Reads a policy and validates it beside the built-in ones; it decides nothing and is not kept.</summary>
    private static async Task<CheckAnswer> CheckAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var reading = PolicyReader.Read(new("body", await reader.ReadToEndAsync(cancellationToken)));
        var found = reading.Policy is not { } parsed ? reading.Diagnostics
            : [.. PolicyValidator.Validate(VietnamPolicies.Source.Read().Select(text => PolicyReader.Read(text).GetPolicyOrThrow()).Append(parsed))
                .Diagnostics.Where(diagnostic => diagnostic.Span is null or { File: "body" })];
        return new(!found.Any(diagnostic => diagnostic.Severity == Emulation.Domain.Diagnostics.Severity.Error), [.. found.Select(DiagnosticAnswer.Of)]);
    }

    /// <summary>A policy as it is listed.</summary>
    internal sealed record PolicyAnswer(string Id, string TitleVi, string TitleEn, string From, string? To, bool Verified, string Hash);

    /// <summary>What a check found.</summary>
    internal sealed record CheckAnswer(bool Valid, ImmutableArray<DiagnosticAnswer> Diagnostics);
}
