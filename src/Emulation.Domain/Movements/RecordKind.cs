using Emulation.Domain.Wording;

namespace Emulation.Domain.Movements;

/// <summary>A kind of record that a movement keeps, such as an agreement or a joint session.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it is, in words.</param>
public sealed record RecordKind(string Id, LocalizedText Says)
{
    /// <summary>Whether a record says the same of both units: an agreement of A with B is one of B with A.</summary>
    public bool IsMutual { get; init; }
}
