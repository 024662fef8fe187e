namespace Emulation.Domain.Decisions;

/// <summary>The outcome of selection within a quota.</summary>
public enum Standing
{
    /// <summary>No quota applies (không theo chỉ tiêu).</summary>
    NotSubjectToQuota,

    /// <summary>A place is won however the unknowns turn out.</summary>
    Selected,

    /// <summary>The place hangs on what is not known (còn tùy).</summary>
    Conditional,

    /// <summary>Tied across the last place: the council settles it.</summary>
    Tied,

    /// <summary>The place is lost however the unknowns turn out.</summary>
    NotSelected,

    /// <summary>Not eligible, or the vote failed (không xét).</summary>
    NotConsidered,
}
