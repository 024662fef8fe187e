using System.Runtime.Intrinsics;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation;

/// <summary>Arithmetic on columns of outcomes.</summary>
internal static class Columns
{
    /// <summary>The least (all) or greatest (any) of two columns, into the first.</summary>
    public static void Combine(Span<byte> outcomes, ReadOnlySpan<byte> part, bool all)
    {
        if (all)
        {
            Combine<Least>(outcomes, part);
        }
        else
        {
            Combine<Greatest>(outcomes, part);
        }
    }

    /// <summary>The greatest of two columns, into the first; where the second is irrelevant, it says nothing.</summary>
    public static void CombineAlternative(Span<byte> outcomes, ReadOnlySpan<byte> part) => Combine<GreatestRelevant>(outcomes, part);

    private static void Combine<TOperation>(Span<byte> outcomes, ReadOnlySpan<byte> part)
        where TOperation : IOperation
    {
        part = part[..outcomes.Length];
        var last = outcomes.Length - Vector128<byte>.Count;
        if (last < 0)
        {
            for (var i = 0; i < outcomes.Length; i++)
            {
                outcomes[i] = TOperation.Of(outcomes[i], part[i]);
            }

            return;
        }

        for (var i = 0; i < last; i += Vector128<byte>.Count)
        {
            CombineVector<TOperation>(outcomes[i..], part[i..]);
        }

        // The last vector overlaps the one before: combining a part twice is the same as once.
        CombineVector<TOperation>(outcomes[last..], part[last..]);
    }

    private static void CombineVector<TOperation>(Span<byte> outcomes, ReadOnlySpan<byte> part)
        where TOperation : IOperation =>
        TOperation.Of(Vector128.Create<byte>(outcomes), Vector128.Create(part)).CopyTo(outcomes);

    private interface IOperation
    {
        static abstract byte Of(byte outcome, byte part);

        static abstract Vector128<byte> Of(Vector128<byte> outcomes, Vector128<byte> part);
    }

    private readonly struct Least : IOperation
    {
        public static byte Of(byte outcome, byte part) => Math.Min(outcome, part);

        public static Vector128<byte> Of(Vector128<byte> outcomes, Vector128<byte> part) => Vector128.Min(outcomes, part);
    }

    private readonly struct Greatest : IOperation
    {
        public static byte Of(byte outcome, byte part) => Math.Max(outcome, part);

        public static Vector128<byte> Of(Vector128<byte> outcomes, Vector128<byte> part) => Vector128.Max(outcomes, part);
    }

    private readonly struct GreatestRelevant : IOperation
    {
        public static byte Of(byte outcome, byte part) => part == Tri.Irrelevant ? outcome : Math.Max(outcome, part);

        public static Vector128<byte> Of(Vector128<byte> outcomes, Vector128<byte> part) =>
            Vector128.Max(outcomes, Vector128.AndNot(part, Vector128.Equals(part, Vector128.Create(Tri.Irrelevant))));
    }
}
