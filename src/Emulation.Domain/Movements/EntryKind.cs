namespace Emulation.Domain.Movements;

/// <summary>What is entered in the rounds of a movement.</summary>
public enum EntryKind
{
    /// <summary>Mô hình, cách làm.</summary>
    Model,

    /// <summary>Tiết mục, bài dự thi.</summary>
    Act,

    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>A collective (tập thể), such as a school as a whole.</summary>
    Collective,

    /// <summary>A household (hộ gia đình).</summary>
    Household,
}
