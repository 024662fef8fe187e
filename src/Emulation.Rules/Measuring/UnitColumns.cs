using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using NodaTime;

namespace Emulation.Rules.Measuring;

/// <summary>The measured facts of one unit; owned by one worker and reused from unit to unit.</summary>
internal sealed class UnitColumns
{
    private readonly KindColumns[] _kinds;
    private readonly Dictionary<CandidateId, int> _indexOf = [];
    private readonly List<int> _members = [];
    private readonly List<(int Start, int Length)> _memberRanges = [];
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

    /// <summary>The members of a collective as (membership, index of the individual); a null membership is that of the whole unit.</summary>
    public ReadOnlySpan<int> MembersOf(int collective)
    {
        if (!_membersIndexed)
        {
            IndexMembers();
        }

        var (start, length) = _memberRanges[collective];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_members).Slice(start, length);
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

    private int IndexOf(CandidateId individual)
    {
        if (_indexOf.Count == 0)
        {
            for (var i = 0; i < Unit.Individuals.Length; i++)
            {
                _indexOf.TryAdd(Unit.Individuals[i].Id, i);
            }
        }

        return _indexOf.GetValueOrDefault(individual, -1);
    }

    private void IndexMembers()
    {
        _indexOf.Clear();
        _members.Clear();
        _memberRanges.Clear();
        var individuals = Unit.Individuals;
        foreach (var collective in Unit.Collectives)
        {
            var start = _members.Count;
            if (collective.HasAllOfUnit)
            {
                for (var i = 0; i < individuals.Length; i++)
                {
                    _members.Add(i);
                }
            }
            else
            {
                // Members mostly stand in the order of the unit's individuals.
                var index = -1;
                foreach (var member in collective.Members ?? [])
                {
                    index = index + 1 < individuals.Length && individuals[index + 1].Id == member.Individual ? index + 1 : IndexOf(member.Individual);
                    _members.Add(index);
                }
            }

            _memberRanges.Add((start, _members.Count - start));
        }

        _membersIndexed = true;
    }
}
