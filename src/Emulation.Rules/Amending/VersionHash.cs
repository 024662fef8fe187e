using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Rules.Amending;

/// <summary>The hash of a version: over the text as written and the amendments that it contains.</summary>
internal static class VersionHash
{
    /// <param name="text">The text as written.</param>
    /// <param name="amendedBy">The amendments.</param>
    /// <param name="changesOf">How many changes of an amendment the version contains; they come in the order of their days.</param>
    public static string Of(Policy text, ImmutableArray<PolicyAmendment> amendedBy, Func<PolicyAmendment, int> changesOf) =>
        amendedBy.IsEmpty
            ? text.Hash
            : PolicyHash.Of(string.Join('\n', amendedBy
                .Select(amendment => string.Create(CultureInfo.InvariantCulture, $"{amendment.Id} {amendment.Hash} {changesOf(amendment)}"))
                .Prepend($"{text.Id} {text.Hash}")));
}
