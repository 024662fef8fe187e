namespace Emulation.Domain.Citations;

/// <summary>What kind of legal document a text is.</summary>
public enum DocumentKind
{
    /// <summary>Luật.</summary>
    Law,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Quy chế, quy định of a province, sector or unit.</summary>
    Regulation,

    /// <summary>Kế hoạch.</summary>
    Plan,

    /// <summary>Công văn.</summary>
    Letter,
}
