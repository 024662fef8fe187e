using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language;

namespace Emulation.Rules.Amending;

/// <summary>Policies with the amendments put into the texts that they amend.</summary>
/// <param name="Written">The policies as they were written, amending ones left out; each id once.</param>
/// <param name="Versions">The policies as they are in force: an amended one is there once for each stretch of days between two changes.</param>
/// <param name="Amending">The amending policies.</param>
/// <param name="Diagnostics">What keeps an amendment from being put in.</param>
internal sealed record AmendedPolicies(
    ImmutableArray<ParsedPolicy> Written,
    ImmutableArray<ParsedPolicy> Versions,
    ImmutableArray<ParsedPolicy> Amending,
    ImmutableArray<Diagnostic> Diagnostics);
