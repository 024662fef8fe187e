namespace Emulation.Rules.Rounds;

/// <summary>Where one entry stands to another.</summary>
internal enum RankOf
{
    /// <summary>Above it, however what is not known turns out.</summary>
    Above,

    /// <summary>Tied with it on every key.</summary>
    Tied,

    /// <summary>Below it, however what is not known turns out.</summary>
    Below,

    /// <summary>Any of the three, for a score is not known.</summary>
    Open,
}
