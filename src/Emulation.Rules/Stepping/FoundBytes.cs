using Emulation.Domain.Decisions;
using Emulation.Rules.Compilation;
using Emulation.Rules.Evaluation;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Stepping;

/// <summary>All that was found for one award, to see afterwards for whom something else is found.</summary>
internal readonly struct FoundBytes
{
    private readonly byte[] _bytes;
    private readonly int _count;

    private FoundBytes(byte[] bytes, int count) => (_bytes, _count) = (bytes, count);

    public static FoundBytes Of(AwardRule rule, UnitColumns columns, UnitFindings findings)
    {
        var (kind, count) = (findings[rule.Kind], findings[rule.Kind].Count);
        var bytes = new byte[(rule.Criteria.Length + rule.Alternatives.Length + 5) * count];
        var next = 0;
        foreach (var criterion in rule.Criteria)
        {
            Add(kind.Outcomes(criterion.Column));
        }

        foreach (var alternative in rule.Alternatives)
        {
            Add(kind.Outcomes(alternative.Column));
        }

        Add(kind.Eligibility(rule.Index));
        Add(kind.Standing(rule.Index));
        Add(kind.Vote(rule.Index));
        if (rule.HeldColumn >= 0)
        {
            Add(columns[rule.Kind].Held(rule.HeldColumn));
            Add(columns[rule.Kind].Placed(rule.HeldColumn));
        }

        return new(bytes, count);

        void Add(ReadOnlySpan<byte> column)
        {
            column.CopyTo(bytes.AsSpan(next));
            next += count;
        }
    }

    /// <summary>For each candidate whether anything differs.</summary>
    public bool[] Differences(FoundBytes other)
    {
        var differ = new bool[_count];
        for (var b = 0; b < _bytes.Length; b++)
        {
            if (_bytes[b] != other._bytes[b])
            {
                differ[b % _count] = true;
            }
        }

        return differ;
    }
}
