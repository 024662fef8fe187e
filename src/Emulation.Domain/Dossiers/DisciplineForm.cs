namespace Emulation.Domain.Dossiers;

/// <summary>A disciplinary measure (hình thức kỷ luật), mildest first.</summary>
public enum DisciplineForm
{
    /// <summary>Khiển trách.</summary>
    Reprimand,

    /// <summary>Cảnh cáo.</summary>
    Warning,

    /// <summary>Hạ bậc lương.</summary>
    PayCut,

    /// <summary>Giáng chức.</summary>
    Demotion,

    /// <summary>Cách chức.</summary>
    Removal,

    /// <summary>Buộc thôi việc.</summary>
    Dismissal,
}
