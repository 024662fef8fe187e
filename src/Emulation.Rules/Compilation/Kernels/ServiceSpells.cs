using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Measuring;
using NodaTime;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>Adds up the spells of service that count, each as often as its area says; time that several share is counted once.</summary>
/// <remarks>
/// Time counts as often as the best spell over it says. So it is measured in layers: all time that counts at least as often
/// as one weight, then as the next greater one; within a layer, spells that overlap or follow each other are one stretch.
/// </remarks>
internal sealed class ServiceSpells
{
    private readonly ServiceCondition _condition;
    private readonly long _once;
    private readonly ImmutableArray<long> _weights;
    private readonly ImmutableArray<long> _layers;

    public ServiceSpells(ServiceCondition condition)
    {
        _condition = condition;
        _once = condition.Areas.Aggregate(1L, (common, area) => common * area.Denominator);
        _weights = [.. condition.Areas.Select(area => _once / area.Denominator * area.Numerator)];
        _layers = [.. _weights.Append(_once).Distinct().Order()];
    }

    /// <summary>The whole months that count up to a day, at the least or at the most where something is not stated.</summary>
    public int Months(ImmutableArray<ServiceSpell> spells, LocalDate until, bool best)
    {
        var (total, below) = (default(Tenure), 0L);
        foreach (var weight in _layers)
        {
            total += Together(spells, until, weight, best) * (weight - below);
            below = weight;
        }

        return (int)(total.Thirtieths / _once / Tenure.OfAMonth);
    }

    // The spells come by their first day.
    private Tenure Together(ImmutableArray<ServiceSpell> spells, LocalDate until, long weight, bool best)
    {
        var total = default(Tenure);
        (LocalDate From, LocalDate To)? stretch = null;
        foreach (var spell in spells)
        {
            if (WeightOf(spell, best) < weight)
            {
                continue;
            }

            var to = spell.To is { } end && end < until ? end : until;
            if (stretch is { } open && spell.From <= open.To)
            {
                stretch = (open.From, LocalDate.Max(open.To, to));
                continue;
            }

            total += stretch is { } done ? Tenure.Between(done.From, done.To) : default;
            stretch = (spell.From, to);
        }

        return total + (stretch is { } last ? Tenure.Between(last.From, last.To) : default);
    }

    private long WeightOf(ServiceSpell spell, bool best)
    {
        if (!_condition.Kinds.IsEmpty && !_condition.Kinds.Contains(spell.Kind))
        {
            return 0;
        }

        if (!_condition.Posts.IsEmpty
            && (spell.Post.HasValue ? !_condition.Posts.Contains(spell.Post.Value) : spell.Post.IsKnown || !best))
        {
            return 0;
        }

        if (_weights.IsEmpty || (spell.Area.IsKnown && !spell.Area.HasValue))
        {
            return _once;
        }

        if (!spell.Area.HasValue)
        {
            return best ? _layers[^1] : _layers[0];
        }

        for (var a = 0; a < _weights.Length; a++)
        {
            if (_condition.Areas[a].Area == spell.Area.Value)
            {
                return _weights[a];
            }
        }

        return _once;
    }
}
