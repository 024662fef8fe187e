using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;

namespace Emulation.Rules.Evaluation;

/// <summary>The selections over several units, as far as they are made, for one unit. Filled by one thread before others read it.</summary>
internal sealed class GivenSelections
{
    private readonly List<(AwardId Award, CandidateKind Kind, GivenSelection Selection)> _all = [];

    public void Add(AwardId award, CandidateKind kind, GivenSelection selection) => _all.Add((award, kind, selection));

    /// <summary>The selection for an award and kind, or null where it was not made.</summary>
    public GivenSelection? For(AwardId award, CandidateKind kind)
    {
        foreach (var each in _all)
        {
            if (each.Award == award && each.Kind == kind)
            {
                return each.Selection;
            }
        }

        return null;
    }
}
