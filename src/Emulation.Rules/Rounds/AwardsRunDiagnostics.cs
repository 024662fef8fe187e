using Emulation.Domain.Diagnostics;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Rounds;

/// <summary>What keeps the awards of a movement from being given out.</summary>
internal static class AwardsRunDiagnostics
{
    public static Diagnostic NotRanked(SourceSpan? at, string entry, IEnumerable<string> keys) => new(
        "EMU7553", Severity.Error, at,
        $"{Spot.Quote(entry)} cannot be ranked for the awards: {string.Join(", ", keys.Select(Spot.Quote))} must be known of everybody on the list",
        "state what is missing; nobody is left out of a list or put last on a guess");
}
