namespace Emulation.Rules.Language.Concepts;

/// <summary>Which end of a ranking key is the better one.</summary>
internal enum RankingOrder
{
    /// <summary>More is better.</summary>
    Desc,

    /// <summary>Less is better.</summary>
    Asc,
}
