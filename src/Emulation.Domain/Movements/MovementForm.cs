namespace Emulation.Domain.Movements;

/// <summary>The form of a movement (Law 06/2022/QH15 Art 16.1; Law 15/2003/QH11 Art 15).</summary>
public enum MovementForm
{
    /// <summary>Thường xuyên.</summary>
    Regular,

    /// <summary>Theo chuyên đề, theo đợt.</summary>
    Thematic,
}
