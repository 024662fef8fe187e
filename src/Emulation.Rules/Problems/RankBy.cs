namespace Emulation.Rules.Problems;

/// <summary>What ranks go by.</summary>
internal enum RankBy
{
    Exact,
    Rounded,
}
