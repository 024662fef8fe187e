using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language;

/// <summary>What reading a policy gave: the policy where there are no errors, and every diagnostic either way.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(ParsedPolicy? policy, ImmutableArray<Diagnostic> diagnostics) => (Policy, Diagnostics) = (policy, diagnostics);

    /// <summary>The policy, or null where its text has errors.</summary>
    public ParsedPolicy? Policy { get; }

    /// <summary>Every error and warning, by line, column and code.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the text has no errors; it may have warnings.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool Succeeded => Policy is not null;

    /// <summary>The policy.</summary>
    /// <exception cref="PolicyFormatException">The text has errors; the exception holds every diagnostic.</exception>
    public ParsedPolicy GetPolicyOrThrow() => Policy ?? throw new PolicyFormatException(Diagnostics);
}
