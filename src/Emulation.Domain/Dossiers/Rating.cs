namespace Emulation.Domain.Dossiers;

/// <summary>How well the year's duties were done (mức xếp loại), worst first.</summary>
public enum Rating
{
    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    Failed,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,
}
