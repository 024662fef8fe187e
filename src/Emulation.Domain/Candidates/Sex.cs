namespace Emulation.Domain.Candidates;

/// <summary>A person's sex, where a rule reads it.</summary>
public enum Sex
{
    /// <summary>Nữ.</summary>
    Female,

    /// <summary>Nam.</summary>
    Male,
}
