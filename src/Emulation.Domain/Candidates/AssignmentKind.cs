namespace Emulation.Domain.Candidates;

/// <summary>How a person came to work in a unit.</summary>
public enum AssignmentKind
{
    /// <summary>Chuyển công tác.</summary>
    Transfer,

    /// <summary>Biệt phái, điều động trong một thời gian.</summary>
    Secondment,
}
