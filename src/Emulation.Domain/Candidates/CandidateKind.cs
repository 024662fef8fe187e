namespace Emulation.Domain.Candidates;

/// <summary>What a candidate is.</summary>
public enum CandidateKind
{
    /// <summary>Cá nhân.</summary>
    Individual,

    /// <summary>Tập thể.</summary>
    Collective,

    /// <summary>Hộ gia đình.</summary>
    Household,

    /// <summary>Mô hình, tiết mục: something entered in a movement.</summary>
    Entry,
}
