using static Emulation.Benchmarks.HandWritten.Answers;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>How many members satisfy what the standards of a collective ask of them, counted in one pass.</summary>
internal struct MemberCounts
{
    private int _total;
    private int _labourers, _maybeLabourers;
    private int _soldiers, _maybeSoldiers;
    private int _fighters, _maybeFighters;
    private int _completed, _maybeCompleted;
    private int _disciplined, _maybeDisciplined;

    /// <summary>At least 70% hold Advanced Labourer.</summary>
    public readonly byte Labourers => Share(_labourers, _maybeLabourers);

    /// <summary>At least 70% hold Advanced Soldier.</summary>
    public readonly byte Soldiers => Share(_soldiers, _maybeSoldiers);

    /// <summary>Somebody holds Grassroots Emulation Fighter.</summary>
    public readonly byte AnyFighter => Some(Between(_fighters > 0, _maybeFighters > 0));

    /// <summary>Everybody completed their tasks.</summary>
    public readonly byte AllCompleted => Some(Between(_completed == _total, _maybeCompleted == _total));

    /// <summary>Nobody was disciplined by a warning or more.</summary>
    public readonly byte NobodyDisciplined => Some(Between(_maybeDisciplined == 0, _disciplined == 0));

    public void Add(in MemberFacts member)
    {
        _total++;
        _labourers += member.Labourer == Met ? 1 : 0;
        _maybeLabourers += member.Labourer != NotMet ? 1 : 0;
        _soldiers += member.Soldier == Met ? 1 : 0;
        _maybeSoldiers += member.Soldier != NotMet ? 1 : 0;
        _fighters += member.Fighter == Met ? 1 : 0;
        _maybeFighters += member.Fighter != NotMet ? 1 : 0;
        _completed += member.Completed == Met ? 1 : 0;
        _maybeCompleted += member.Completed != NotMet ? 1 : 0;
        _disciplined += member.Disciplined == Met ? 1 : 0;
        _maybeDisciplined += member.Disciplined != NotMet ? 1 : 0;
    }

    private readonly byte Share(int met, int maybe) => Some(Between(met * 10L >= _total * 7L, maybe * 10L >= _total * 7L));

    // Of no members at all nothing is known.
    private readonly byte Some(byte answer) => _total == 0 ? Unknown : answer;
}
