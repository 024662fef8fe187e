namespace Emulation.Domain.Dossiers;

/// <summary>A matter that is still open against a candidate.</summary>
public enum PendingKind
{
    /// <summary>Discipline is being considered.</summary>
    Discipline,

    /// <summary>An investigation (điều tra).</summary>
    Investigation,

    /// <summary>An inspection or audit where there are signs of a violation (thanh tra, kiểm tra).</summary>
    Inspection,

    /// <summary>A complaint (khiếu nại) is being checked.</summary>
    Complaint,

    /// <summary>A denunciation (tố cáo) is being checked.</summary>
    Denunciation,

    /// <summary>Corruption or another wrong reported by the press is being verified.</summary>
    Press,
}
