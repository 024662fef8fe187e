namespace Emulation.Domain.Movements;

/// <summary>Who gets a result of a movement for the yearly evaluation.</summary>
public enum FeedRecipient
{
    /// <summary>The candidate behind the entry, or the entry itself where it names none.</summary>
    Subject,

    /// <summary>The unit that entered it, as a collective.</summary>
    Unit,
}
