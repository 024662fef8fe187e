using Emulation.Domain.Numbers;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Scoring;

/// <summary>A class that a total is put in.</summary>
/// <param name="Id">Its id, such as <c>excellent</c>.</param>
/// <param name="Totals">The totals of the class; null for whatever is in no other class.</param>
public sealed record ScoreClass(string Id, NumberBand? Totals)
{
    /// <summary>What it is, in words; null where the id says it.</summary>
    public LocalizedText? Says { get; init; }
}
