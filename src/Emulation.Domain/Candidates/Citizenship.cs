namespace Emulation.Domain.Candidates;

/// <summary>Whether somebody is a citizen of Vietnam, where a rule reads it.</summary>
public enum Citizenship
{
    /// <summary>Công dân Việt Nam.</summary>
    Vietnamese,

    /// <summary>Người nước ngoài.</summary>
    Foreign,
}
