using System.Collections.Immutable;

namespace Emulation.Rules.Juries;

/// <summary>A complete table of marks: every juror one for every act.</summary>
public sealed class MarkTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="acts">The ids of the acts.</param>
    /// <param name="jurors">The jurors with their marks.</param>
    /// <exception cref="ArgumentException">A juror has not as many marks as there are acts, or an id stands twice.</exception>
    public MarkTable(ImmutableArray<string> acts, ImmutableArray<JurorMarks> jurors)
    {
        if (jurors.Any(juror => juror.Marks.Length != acts.Length)
            || acts.Distinct(StringComparer.Ordinal).Count() != acts.Length
            || jurors.DistinctBy(juror => juror.Juror, StringComparer.Ordinal).Count() != jurors.Length)
        {
            throw new ArgumentException("Every juror has one mark for every act, and no id stands twice.", nameof(jurors));
        }

        (Acts, Jurors) = (acts, jurors);
    }

    /// <summary>The ids of the acts.</summary>
    public ImmutableArray<string> Acts { get; }

    /// <summary>The jurors with their marks.</summary>
    public ImmutableArray<JurorMarks> Jurors { get; }
}
