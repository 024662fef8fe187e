using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Rules.Custom;
using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>The measured facts of one unit; owned by one worker and reused from unit to unit.</summary>
internal sealed class UnitColumns
{
    private readonly KindColumns[] _kinds;
    private readonly MemberIndex _members = new();
    private readonly CustomCalls _own = new();
    private readonly Stack<byte[]> _spare = [];
    private readonly Dictionary<string, int> _collectives = new(StringComparer.Ordinal);
    private bool _membersIndexed;
    private bool _collectivesIndexed;
    private UnitDossiers? _unit;

    public UnitColumns(ImmutableArray<Measures> measuresByKind, LocalDate asOf)
    {
        _kinds = [.. measuresByKind.Select(measures => new KindColumns(measures))];
        AsOf = asOf;
        Calls = _own;
    }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The calls of the host's code while the unit is decided.</summary>
    public CustomCalls Calls { get; private set; }

    public UnitDossiers Unit => _unit ?? throw new InvalidOperationException("No unit is loaded.");

    public KindColumns this[CandidateKind kind] => _kinds[(int)kind];

    public void Load(UnitDossiers unit, CustomCalls? calls = null)
    {
        _unit = unit;
        (_membersIndexed, _collectivesIndexed) = (false, false);
        _own.Clear();
        Calls = calls ?? _own;
        for (var kind = CandidateKind.Individual; kind <= CandidateKind.Entry; kind++)
        {
            _kinds[(int)kind].Load(unit, CandidatesOf(unit, kind), AsOf);
        }
    }

    /// <summary>Measures one candidate again; what was decided about the others stays.</summary>
    /// <param name="unit">The unit in which the candidate stands at the same place as before.</param>
    /// <param name="kind">The candidate's kind.</param>
    /// <param name="index">The candidate's index.</param>
    public void Replace(UnitDossiers unit, CandidateKind kind, int index)
    {
        _unit = unit;
        _membersIndexed = false;
        _kinds[(int)kind].Replace(unit, CandidatesOf(unit, kind), index, AsOf);
    }

    /// <summary>The candidates of one kind.</summary>
    public static ImmutableArray<Candidate> CandidatesOf(UnitDossiers unit, CandidateKind kind) => kind switch
    {
        CandidateKind.Individual => ImmutableArray<Candidate>.CastUp(unit.Individuals),
        CandidateKind.Collective => ImmutableArray<Candidate>.CastUp(unit.Collectives),
        CandidateKind.Household => ImmutableArray<Candidate>.CastUp(unit.Households),
        _ => ImmutableArray<Candidate>.CastUp(unit.Entries),
    };

    /// <summary>The members of a collective; found when they are first asked for.</summary>
    public ReadOnlySpan<MemberIndex.Member> MembersOf(int collective)
    {
        if (!_membersIndexed)
        {
            _members.Load(Unit);
            _membersIndexed = true;
        }

        return _members.Of(collective);
    }

    /// <summary>The index of a collective, or -1 where the unit lists none of that id.</summary>
    public int CollectiveAt(string id)
    {
        if (!_collectivesIndexed)
        {
            _collectives.Clear();
            for (var i = 0; i < Unit.Collectives.Length; i++)
            {
                _collectives.TryAdd(Unit.Collectives[i].Id.Value, i);
            }

            _collectivesIndexed = true;
        }

        return _collectives.GetValueOrDefault(id, -1);
    }

    /// <summary>Borrows a column; give it back with <see cref="Return"/>.</summary>
    public byte[] Borrow(int count)
    {
        while (_spare.TryPop(out var column))
        {
            if (column.Length >= count)
            {
                return column;
            }
        }

        return new byte[Math.Max(count, 64)];
    }

    public void Return(byte[] column) => _spare.Push(column);
}
