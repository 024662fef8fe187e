namespace Emulation.Benchmarks.HandWritten;

/// <summary>What a collective's standards ask of each member.</summary>
/// <param name="Labourer">Advanced Labourer is held this period.</param>
/// <param name="Soldier">Advanced Soldier is held this period.</param>
/// <param name="Fighter">Grassroots Emulation Fighter is held this period.</param>
/// <param name="Completed">The tasks of this period were completed.</param>
/// <param name="Disciplined">Disciplined in the period by a warning or more.</param>
internal readonly record struct MemberFacts(byte Labourer, byte Soldier, byte Fighter, byte Completed, byte Disciplined)
{
    /// <summary>A member of whom there is no dossier.</summary>
    public static MemberFacts NotListed => new(Answers.Unknown, Answers.Unknown, Answers.Unknown, Answers.Unknown, Answers.Unknown);
}
