using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Deadlines;

/// <summary>What reading a holiday calendar gave.</summary>
public sealed class HolidayReading
{
    internal HolidayReading(HolidayCalendar? calendar, ImmutableArray<Diagnostic> diagnostics) => (Calendar, Diagnostics) = (calendar, diagnostics);

    /// <summary>The calendar, or null where its text has errors.</summary>
    public HolidayCalendar? Calendar { get; }

    /// <summary>All that is wrong with the text, in its order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a calendar.</summary>
    [MemberNotNullWhen(true, nameof(Calendar))]
    public bool Succeeded => Calendar is not null;
}
