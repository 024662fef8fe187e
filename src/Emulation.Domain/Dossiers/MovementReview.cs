namespace Emulation.Domain.Dossiers;

/// <summary>Which review of a movement a result comes from.</summary>
public enum MovementReview
{
    /// <summary>Sơ kết.</summary>
    Interim,

    /// <summary>Tổng kết.</summary>
    Final,
}
