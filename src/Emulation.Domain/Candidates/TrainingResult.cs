namespace Emulation.Domain.Candidates;

/// <summary>The result of a training (kết quả học tập), worst first.</summary>
public enum TrainingResult
{
    /// <summary>Yếu, kém.</summary>
    Poor,

    /// <summary>Trung bình.</summary>
    Average,

    /// <summary>Khá.</summary>
    Fair,

    /// <summary>Giỏi.</summary>
    Good,

    /// <summary>Xuất sắc.</summary>
    Excellent,
}
