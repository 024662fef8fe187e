namespace Emulation.Domain.Dossiers;

/// <summary>How a candidate came out of the review of a movement, least first.</summary>
public enum MovementPlace
{
    /// <summary>Took part.</summary>
    Participated,

    /// <summary>Had outstanding achievements on review (thành tích xuất sắc được bình xét).</summary>
    Outstanding,

    /// <summary>Led the movement (dẫn đầu).</summary>
    Leader,
}
