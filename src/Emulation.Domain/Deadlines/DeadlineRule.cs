namespace Emulation.Domain.Deadlines;

/// <summary>How the day of a deadline is found.</summary>
public abstract record DeadlineRule;
