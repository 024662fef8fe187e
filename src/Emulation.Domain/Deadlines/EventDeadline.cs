namespace Emulation.Domain.Deadlines;

/// <summary>So many days from an event, whose own day is not counted.</summary>
/// <param name="Days">How many, at least 1.</param>
/// <param name="CountsWorkingDays">Whether working days are counted, or all days.</param>
/// <param name="IsBefore">Whether it ends before the event, or after it.</param>
/// <param name="Event">The event, such as <c>contest</c>; <see cref="Receipt"/> is the receipt of the complete dossier.</param>
public sealed record EventDeadline(int Days, bool CountsWorkingDays, bool IsBefore, string Event) : DeadlineRule
{
    /// <summary>The event from which processing limits run: the complete dossier was received.</summary>
    public const string Receipt = "receipt";
}
