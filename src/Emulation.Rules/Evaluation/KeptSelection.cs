using System.Collections.Immutable;
using Emulation.Domain.Decisions;

namespace Emulation.Rules.Evaluation;

/// <summary>The selection of one award as it was made last: it need not be made again while nothing changes that it went by.</summary>
internal sealed class KeptSelection
{
    private Contest? _contest;
    private ImmutableArray<Standing> _outcome;

    /// <summary>What came of it, or null where something changed: who competes, their keys, the bases, the places already taken.</summary>
    public ImmutableArray<Standing>? For(Contest contest) => _contest is { } before && before.IsLike(contest) ? _outcome : null;

    public void Keep(Contest contest, ImmutableArray<Standing> outcome) => (_contest, _outcome) = (contest, outcome);
}
