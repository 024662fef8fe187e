namespace Emulation.Domain.Conditions;

/// <summary>When a disciplinary measure matters.</summary>
public enum DisciplineTime
{
    /// <summary>Decided within the award period.</summary>
    Period,

    /// <summary>Not yet served on the decision date.</summary>
    Now,

    /// <summary>At any time.</summary>
    Ever,
}
