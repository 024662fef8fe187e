namespace Emulation.Domain.Candidates;

/// <summary>Which group of people an article of the law is about.</summary>
public enum Sector
{
    /// <summary>Cán bộ, công chức, viên chức, người lao động (Law 06/2022 Art 24.1).</summary>
    Civil,

    /// <summary>Quân đội, công an, dân quân (Art 24.2).</summary>
    ArmedForces,

    /// <summary>Công nhân, nông dân, người lao động khác (Art 24.3).</summary>
    OtherWorker,
}
