namespace Emulation.Rules.Movements;

/// <summary>Which end of a ranking key is better.</summary>
internal enum RankOrder
{
    /// <summary>More is better.</summary>
    Desc,

    /// <summary>Less is better.</summary>
    Asc,
}
