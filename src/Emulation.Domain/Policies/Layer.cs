namespace Emulation.Domain.Policies;

/// <summary>A policy's place in the order of texts (thứ bậc văn bản), highest first.</summary>
public enum Layer
{
    /// <summary>Luật.</summary>
    Law,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>A regulation of a province or sector.</summary>
    Regulation,

    /// <summary>A regulation of one unit.</summary>
    Unit,

    /// <summary>The plan of a movement.</summary>
    Plan,
}
