using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules;
using NodaTime;
using NodaTime.Text;

namespace AwardDesk;

/// <summary>How dossiers are to be decided, from the query of a request.</summary>
internal static class EvaluationQuery
{
    /// <summary>The options that a request asks for.</summary>
    /// <param name="asOf">The decision date, <c>2025-06-15</c>.</param>
    /// <param name="received">The day on which the dossiers were received, or null.</param>
    /// <param name="policy">Only these policies, with what they stand under; none means all in force.</param>
    /// <exception cref="BadHttpRequestException">A date cannot be read.</exception>
    public static EvaluationOptions Options(string asOf, string? received, string[]? policy) => new(Date("as-of", asOf))
    {
        Received = received is null ? null : Date("received", received),
        Policies = policy is null or [] ? null : [.. policy.Select(id => new PolicyId(id))],
    };

    public static LocalDate Date(string name, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date
        ? date.Value
        : throw new BadHttpRequestException($"`{name}` is no date; write it as 2025-06-15.");
}
