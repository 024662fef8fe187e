namespace Emulation.Rules.Problems;

/// <summary>How one ranking is made of several.</summary>
internal enum RankingMethod
{
    Borda,
    Copeland,
    Kemeny,
}
