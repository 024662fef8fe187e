using Emulation.Domain.Candidates;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Stepping;

/// <summary>When each dossier and each outcome changed last, so that a step knows for whom it has to decide anew.</summary>
/// <remarks>Times are counted, not read from a clock. Nothing is kept until something changes.</remarks>
internal sealed class ChangeMarks(AwardPlan plan)
{
    private readonly long[] _ran = new long[plan.Steps.Length];
    private readonly long[] _stepChanged = new long[plan.Steps.Length];
    private readonly long[]?[] _outcomes = new long[]?[plan.Steps.Length];
    private readonly long[] _kindChanged = new long[Enum.GetValues<CandidateKind>().Length];
    private readonly long[]?[] _dossiers = new long[]?[Enum.GetValues<CandidateKind>().Length];
    private long _now;

    public bool HasRun(AwardStep step) => _ran[step.Place] > 0;

    /// <summary>Whether the step has not run yet, or something that it reads changed since.</summary>
    public bool IsDue(AwardStep step)
    {
        var ran = _ran[step.Place];
        if (ran == 0)
        {
            return true;
        }

        foreach (var kind in step.Reads)
        {
            if (_kindChanged[(int)kind] > ran)
            {
                return true;
            }
        }

        foreach (var earlier in step.After)
        {
            if (_stepChanged[earlier.Place] > ran)
            {
                return true;
            }
        }

        return false;
    }

    public void Ran(AwardStep step) => _ran[step.Place] = ++_now;

    /// <summary>A dossier was replaced.</summary>
    public void Replaced(CandidateKind kind, int index, int count)
    {
        _kindChanged[(int)kind] = ++_now;
        (_dossiers[(int)kind] ??= new long[count])[index] = _now;
    }

    /// <summary>The outcomes of a step changed for some; marked after the step has run.</summary>
    public void Changed(AwardStep step, ReadOnlySpan<bool> who)
    {
        _stepChanged[step.Place] = ++_now;
        var marks = _outcomes[step.Place] ??= new long[who.Length];
        for (var i = 0; i < who.Length; i++)
        {
            marks[i] = who[i] ? _now : marks[i];
        }
    }

    /// <summary>Whose decision depends on what changed since the step ran last: on their own dossiers, outcomes, members, or whom they lead.</summary>
    public bool[] Dependants(AwardStep step, UnitColumns columns)
    {
        var dirty = new bool[_dossiers.Length][];
        for (var kind = 0; kind < dirty.Length; kind++)
        {
            dirty[kind] = new bool[columns[(CandidateKind)kind].Count];
        }

        foreach (var kind in step.Reads)
        {
            MarkSince(_dossiers[(int)kind], _ran[step.Place], dirty[(int)kind]);
        }

        foreach (var earlier in step.After)
        {
            MarkSince(_outcomes[earlier.Place], _ran[step.Place], dirty[(int)earlier.Kind]);
        }

        if (step.AsksHost)
        {
            Array.Fill(dirty[(int)step.Kind], true); // Code of a host may look at anybody.
            return dirty[(int)step.Kind];
        }

        // Twice, since somebody's collectives may be asked about their members.
        for (var round = 0; round < 2; round++)
        {
            if (step.ReadsMembers)
            {
                MarkCollectives(columns, dirty[(int)CandidateKind.Individual], dirty[(int)CandidateKind.Collective]);
            }

            if (step.ReadsLed)
            {
                MarkLeaders(columns, dirty[(int)CandidateKind.Collective], dirty[(int)CandidateKind.Individual]);
            }
        }

        return dirty[(int)step.Kind];
    }

    private static void MarkSince(long[]? marks, long since, bool[] dirty)
    {
        for (var i = 0; marks is not null && i < marks.Length; i++)
        {
            dirty[i] |= marks[i] > since;
        }
    }

    private static void MarkCollectives(UnitColumns columns, bool[] individuals, bool[] collectives)
    {
        for (var c = 0; c < collectives.Length; c++)
        {
            foreach (var member in columns.MembersOf(c))
            {
                collectives[c] |= member.Individual >= 0 && individuals[member.Individual];
            }
        }
    }

    private static void MarkLeaders(UnitColumns columns, bool[] collectives, bool[] individuals)
    {
        for (var i = 0; i < individuals.Length; i++)
        {
            foreach (var id in (columns[CandidateKind.Individual].Candidates[i] as Individual)?.Leads ?? [])
            {
                individuals[i] |= columns.CollectiveAt(id) is >= 0 and var led && collectives[led];
            }
        }
    }
}
