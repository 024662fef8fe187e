using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
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

    /// <summary>
    /// Reads a policy and validates it beside the built-in ones and those of the folder, in which it takes the place of the one of its
    /// id; it decides nothing and is not kept. What it breaks in the others is its error as well; what was wrong before is not.
    /// </summary>
    private static async Task<CheckAnswer> CheckAsync(HttpRequest request, DeskOptions desk, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var reading = PolicyReader.Read(new("body", await reader.ReadToEndAsync(cancellationToken)));
        var builtIn = VietnamPolicies.Source.Read().Select(text => PolicyReader.Read(text).GetPolicyOrThrow()).ToArray();
        var inFolder = Folder(desk.PolicyFolder).Select(text => (text.File, Reading: PolicyReader.Read(text))).ToArray();
        ImmutableArray<string> leftOut = [.. inFolder.Where(each => !each.Reading.Succeeded).Select(each => each.File)];
        var found = reading.Policy is { } parsed ? Found(parsed, builtIn, [.. inFolder.Where(each => each.Reading.Succeeded).Select(each => each.Reading.GetPolicyOrThrow())])
            : reading.Diagnostics;
        return new(!found.Any(diagnostic => diagnostic.Severity == Severity.Error), [.. found.Select(DiagnosticAnswer.Of)], leftOut);
    }

    private static ImmutableArray<Diagnostic> Found(ParsedPolicy parsed, ParsedPolicy[] builtIn, ParsedPolicy[] inFolder)
    {
        var before = PolicyValidator.Validate([.. builtIn, .. inFolder]).Diagnostics.Select(diagnostic => diagnostic.ToString()).ToHashSet();
        var after = PolicyValidator.Validate([.. builtIn, .. inFolder.Where(policy => policy.Policy.Id != parsed.Policy.Id), parsed]);
        return [.. after.Diagnostics.Where(diagnostic => !before.Contains(diagnostic.ToString()))];
    }

    // Named as within the folder: where that stands is nobody's business.
    private static IEnumerable<PolicyText> Folder(string? folder) => folder is null ? []
        : PolicyFiles.In(folder).Read().Select(text => new PolicyText(Path.GetRelativePath(folder, text.File), text.Text));

    /// <summary>A policy as it is listed.</summary>
    internal sealed record PolicyAnswer(string Id, string TitleVi, string TitleEn, string From, string? To, bool Verified, string Hash);

    /// <summary>What a check found, and the files of the folder that it was not checked with because they cannot be read themselves.</summary>
    internal sealed record CheckAnswer(bool Valid, ImmutableArray<DiagnosticAnswer> Diagnostics, ImmutableArray<string> LeftOut);
}
