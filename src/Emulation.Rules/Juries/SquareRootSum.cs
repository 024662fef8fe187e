using System.Numerics;
using Emulation.Domain.Numbers;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Juries;

/// <summary>A sum of multiples of square roots, rounded without an error.</summary>
/// <remarks>
/// Roots whose radicands differ by a square are one root. What remains is rational only if all other roots cancelled (square roots
/// of numbers that differ by more than a square are linearly independent over the rationals; Besicovitch 1940). So the sum is
/// either rounded exactly, or it is no half between two decimals and bounds that grow tighter come to agree.
/// </remarks>
internal sealed class SquareRootSum
{
    private readonly List<(Rational Factor, BigInteger Radicand)> _terms = [];

    /// <summary>Adds <paramref name="factor"/> × √<paramref name="radicand"/>.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="radicand">More than 0.</param>
    public void Add(Rational factor, BigInteger radicand)
    {
        var root = Root(radicand);
        if (root * root == radicand)
        {
            (factor, radicand) = (factor * Rational.Of(root, 1), BigInteger.One);
        }

        for (var i = 0; i < _terms.Count; i++)
        {
            var product = radicand * _terms[i].Radicand;
            root = Root(product);
            if (root * root == product)
            {
                // √a = √(ab) / b × √b
                _terms[i] = (_terms[i].Factor + (factor * Rational.Of(root, _terms[i].Radicand)), _terms[i].Radicand);
                return;
            }
        }

        _terms.Add((factor, radicand));
    }

    /// <summary>The sum to so many decimals; an exact half goes to the even one.</summary>
    public Rational Round(int decimals)
    {
        var terms = _terms.Where(term => term.Factor != Rational.Zero).ToArray();
        var exact = terms.Where(term => term.Radicand.IsOne).Aggregate(Rational.Zero, (sum, term) => sum + term.Factor);
        var irrational = terms.Where(term => !term.Radicand.IsOne).ToArray();
        if (irrational.Length == 0)
        {
            return FixedDecimal.Round(exact, decimals, Rounding.HalfEven);
        }

        for (var digits = decimals + 12; ; digits *= 2)
        {
            var scale = BigInteger.Pow(10, digits);
            var (low, high) = (exact, exact);
            foreach (var (factor, radicand) in irrational)
            {
                // |factor| × √radicand = √(factor² × radicand), between two neighbours on the scale
                var square = factor * factor * Rational.Of(radicand * scale * scale, 1);
                var below = Root(square.Floor());
                var (near, far) = (Rational.Of(below, scale), Rational.Of(below + 1, scale));
                low += factor > 0 ? near : -far;
                high += factor > 0 ? far : -near;
            }

            var rounded = FixedDecimal.Round(low, decimals, Rounding.HalfEven);
            if (rounded == FixedDecimal.Round(high, decimals, Rounding.HalfEven))
            {
                return rounded;
            }
        }
    }

    /// <summary>The greatest whole number whose square is not more than <paramref name="number"/> (Newton's method from above).</summary>
    internal static BigInteger Root(BigInteger number)
    {
        if (number < 2)
        {
            return number;
        }

        var root = BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
