namespace Emulation.Domain.Conditions;

/// <summary>What another unit states about a person who worked there.</summary>
public enum AssignmentStatement
{
    /// <summary>Its opinion (ý kiến nhận xét).</summary>
    Opinion,

    /// <summary>Its confirmation (xác nhận).</summary>
    Confirmation,
}
