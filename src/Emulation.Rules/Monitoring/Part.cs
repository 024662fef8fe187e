using Emulation.Domain.Numbers;

namespace Emulation.Rules.Monitoring;

/// <summary>What one unit has at a node: whether it has a record there, and what its records come to.</summary>
internal sealed class Part
{
    private Dictionary<int, List<Rational>>? _joined;
    private Rational _least;
    private Rational _most;
    private bool _isOpen;
    private Rational? _leastOfOne;

    /// <summary>Whether it has a record there for sure.</summary>
    public bool IsSure { get; private set; }

    /// <summary>What its records come to: all that is possible, with none of them where none is sure.</summary>
    public NumberRange Amount => Range(_least);

    /// <summary>What its records come to where there is one at least.</summary>
    public NumberRange AmountOfSome => Range(IsSure ? _least : _leastOfOne ?? Rational.Zero);

    /// <summary>Adds a record.</summary>
    /// <param name="isSure">Whether it counts there for sure.</param>
    /// <param name="amount">What it adds.</param>
    /// <param name="joiners">The number of the joiners that may be of the same thing, or -1.</param>
    public void Add(bool isSure, NumberRange amount, int joiners = -1)
    {
        _leastOfOne = _leastOfOne < amount.Least ? _leastOfOne : amount.Least;
        _most += amount.Most ?? Rational.Zero;
        _isOpen |= amount.Most is null;
        if (isSure && joiners >= 0)
        {
            var least = (_joined ??= []).TryGetValue(joiners, out var known) ? known : _joined[joiners] = [];
            least.Add(amount.Least);
        }
        else if (isSure)
        {
            IsSure = true;
            _least += amount.Least;
        }
    }

    /// <summary>Takes off what may be of the same thing, once all records are there.</summary>
    /// <remarks>
    /// Two records of one thing count for at least the lesser one. A joiner is of one thing at most, so the least sum pairs the greatest
    /// amounts with the least joiners, as far as that takes anything off.
    /// </remarks>
    /// <param name="least">By number: the least that each joiner leaves of what it is the same as, in ascending order.</param>
    /// <param name="moving">By number: how many of them may leave nothing there at all.</param>
    public void Join(Rational[][] least, int[] moving)
    {
        foreach (var (joiners, amounts) in _joined ?? [])
        {
            amounts.Sort((a, b) => b.CompareTo(a));
            for (var i = 0; i < amounts.Count; i++)
            {
                _least += i < least[joiners].Length && least[joiners][i] < amounts[i] ? least[joiners][i] : amounts[i];
            }

            IsSure |= amounts.Count > moving[joiners];
        }

        _joined = null;
    }

    private NumberRange Range(Rational least) => _isOpen ? NumberRange.From(least) : NumberRange.Between(least, _most);
}
