namespace Emulation.Domain.Time;

/// <summary>The kind of year that awards are considered for.</summary>
public enum AwardCycle
{
    /// <summary>A school year (năm học), written <c>2024-2025</c>.</summary>
    SchoolYear,

    /// <summary>A calendar year (năm công tác), written <c>2024</c>.</summary>
    CalendarYear,
}
