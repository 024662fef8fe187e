using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Time;
using Emulation.Domain.Wording;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation;

/// <summary>One candidate whose outcome is to be explained.</summary>
/// <param name="Unit">The measured unit.</param>
/// <param name="Kind">The candidate's kind.</param>
/// <param name="Index">The candidate's index within its kind.</param>
/// <param name="Known">What was examined already of this candidate and of the members who are examined with it.</param>
/// <param name="Prefix">What precedes the paths of the candidate's facts: empty, or a member's id and a slash.</param>
internal readonly record struct Subject(UnitColumns Unit, CandidateKind Kind, int Index, Examinations Known, string Prefix = "")
{
    public KindColumns Columns => Unit[Kind];

    public Candidate Candidate => Columns.Candidates[Index];

    public Dossier Dossier => Candidate.Dossier;

    public AwardPeriod Period => Columns.Periods[Index];

    public Subject Member(int individual) =>
        new(Unit, CandidateKind.Individual, individual, Known, $"{Unit[CandidateKind.Individual].Candidates[individual].Id}/");

    public FactRead Read(string fact, string value) => new(Prefix + fact, value);

    public MissingFact Lacks(string fact, LocalizedText asks) => new(Prefix + fact, asks);
}
