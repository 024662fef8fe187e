namespace Emulation.Domain.Conditions;

/// <summary>How many members must satisfy something.</summary>
public enum MemberQuantifier
{
    /// <summary>Every member.</summary>
    All,

    /// <summary>At least one.</summary>
    Any,

    /// <summary>Not one.</summary>
    None,

    /// <summary>At least a share.</summary>
    Share,

    /// <summary>At least so many.</summary>
    Count,
}
