using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>The measured facts of one unit; owned by one worker and reused from unit to unit.</summary>
internal sealed class UnitColumns
{
    private readonly KindColumns[] _kinds;
    private readonly MemberIndex _members = new();
    private readonly Stack<byte[]> _spare = [];
    private bool _membersIndexed;
    private UnitDossiers? _unit;

    public UnitColumns(ImmutableArray<Measures> measuresByKind, LocalDate asOf)
    {
        _kinds = [.. measuresByKind.Select(measures => new KindColumns(measures))];
        AsOf = asOf;
    }

    /// <summary>The decision date.</summary>
    public LocalDate AsOf { get; }

    public UnitDossiers Unit => _unit ?? throw new InvalidOperationException("No unit is loaded.");

    public KindColumns this[CandidateKind kind] => _kinds[(int)kind];

    public void Load(UnitDossiers unit)
    {
        _unit = unit;
        _membersIndexed = false;
        _kinds[(int)CandidateKind.Individual].Load(unit, ImmutableArray<Candidate>.CastUp(unit.Individuals), AsOf);
        _kinds[(int)CandidateKind.Collective].Load(unit, ImmutableArray<Candidate>.CastUp(unit.Collectives), AsOf);
        _kinds[(int)CandidateKind.Household].Load(unit, ImmutableArray<Candidate>.CastUp(unit.Households), AsOf);
        _kinds[(int)CandidateKind.Entry].Load(unit, ImmutableArray<Candidate>.CastUp(unit.Entries), AsOf);
    }

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
