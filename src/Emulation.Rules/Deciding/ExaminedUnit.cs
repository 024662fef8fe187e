using Emulation.Domain.Candidates;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Deciding;

/// <summary>A unit that was evaluated once more, to look for reasons: the columns of the evaluation itself are long in use by another unit.</summary>
internal sealed class ExaminedUnit
{
    // The decisions of one candidate are asked for one after the other and rest on the same facts. What was examined of it is kept as
    // long as nothing else needs the memory, so that whoever keeps decisions does not keep their reasons.
    private readonly WeakReference<CandidateExaminations?> _latest = new(null);

    private readonly UnitColumns _columns;

    public ExaminedUnit(UnitFindings findings, LocalDate asOf)
    {
        _columns = findings.Plan.NewColumns(asOf);
        Findings = UnitEvaluator.Run(findings.Plan, _columns, findings.Unit, findings.Given, keepsFields: true, new(findings.Answers));
        if (findings.Unit.Collectives.Length > 0)
        {
            _columns.MembersOf(0);
            _columns.CollectiveAt("");
        }
    }

    /// <summary>What was found, with the ranks of all who competed.</summary>
    public UnitFindings Findings { get; }

    /// <summary>A candidate whose outcomes are to be explained.</summary>
    public Subject SubjectOf(CandidateKind kind, int index)
    {
        if (!_latest.TryGetTarget(out var latest) || latest.Kind != kind || latest.Index != index)
        {
            latest = new(kind, index, new());
            _latest.SetTarget(latest);
        }

        return new(_columns, kind, index, latest.Known);
    }

    private sealed record CandidateExaminations(CandidateKind Kind, int Index, Examinations Known);
}
