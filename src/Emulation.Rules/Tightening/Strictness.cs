namespace Emulation.Rules.Tightening;

/// <summary>How what one text asks for stands to what another asks for.</summary>
internal enum Strictness
{
    /// <summary>Whoever meets one meets the other.</summary>
    Equal,

    /// <summary>Whoever meets it meets the other, and somebody may meet the other only.</summary>
    Stricter,

    /// <summary>Whoever meets the other meets it, and somebody may meet it only.</summary>
    Looser,

    /// <summary>Neither can be shown.</summary>
    CannotTell,
}
