namespace Emulation.Rules.Compilation;

/// <summary>Arithmetic on columns of outcomes.</summary>
internal static class Columns
{
    /// <summary>The least (all) or greatest (any) of two columns, into the first.</summary>
    public static void Combine(Span<byte> outcomes, ReadOnlySpan<byte> part, bool all)
    {
        part = part[..outcomes.Length];
        if (all)
        {
            for (var i = 0; i < outcomes.Length; i++)
            {
                outcomes[i] = Math.Min(outcomes[i], part[i]);
            }
        }
        else
        {
            for (var i = 0; i < outcomes.Length; i++)
            {
                outcomes[i] = Math.Max(outcomes[i], part[i]);
            }
        }
    }
}
