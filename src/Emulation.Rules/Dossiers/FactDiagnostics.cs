using System.Globalization;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Time;

namespace Emulation.Rules.Dossiers;

/// <summary>What can be wrong with the facts that a dossier states: one method per code, so that wording is reviewed in one place.</summary>
internal static class FactDiagnostics
{
    public static Diagnostic NoPeriod(Spot at) => at.Error("EMU3030",
        "neither the unit nor the header states a `period`", "add `period` to the header, before the units");

    public static Diagnostic CycleDisagrees(Spot at, PeriodId id, string cycle) => at.Error("EMU3031",
        $"the period `{id}` is not a {cycle}", $"write `{Words<AwardCycle>.Of(id.Cycle)}`, or correct the id");

    public static Diagnostic PeriodLength(Spot at, PeriodId id) => at.Error("EMU3032",
        $"the period `{id}` does not run for 10 to 14 months", "`to` is the first day after the period, about twelve months after `from`");

    public static Diagnostic PeriodStart(Spot at, PeriodId id) => at.Error("EMU3033",
        string.Create(CultureInfo.InvariantCulture, $"the period `{id}` does not begin in {id.Year}"), "correct `from`, or the id");

    public static Diagnostic EndsBeforeStart(Spot at, string end, string start) => at.Error("EMU3034",
        $"`{end}` is not after `{start}`", $"`{end}` is the first day on which it is no longer so");

    public static Diagnostic DuplicateCandidate(Spot at, string kind, string id) => at.Error("EMU3040",
        $"the unit has {kind} {Spot.Quote(id)} already", "give each its own id, or put the facts into one entry");

    public static Diagnostic DuplicateRecord(Spot at, string id) => at.Error("EMU3041",
        $"two records of this list have the id {Spot.Quote(id)}", "give each record its own id");

    public static Diagnostic ReplacesNothing(Spot at, string id) => at.Error("EMU3042",
        $"no record of this list has the id {Spot.Quote(id)}", "name the id of the record that this one supersedes, and keep that record in the list");

    public static Diagnostic ReplacesItself(Spot at, string id) => at.Error("EMU3043",
        $"the record {Spot.Quote(id)} replaces itself", "name the id of the earlier record");

    public static Diagnostic OtherSubject(Spot at, string kind, string id) => at.Error("EMU3044",
        $"the record is about the {kind} {Spot.Quote(id)}", "move it to that dossier, or correct `subject`");

    public static Diagnostic UnknownMember(Spot at, string id) => at.Error("EMU3045",
        $"the unit has no individual {Spot.Quote(id)}", "list the individual in the same unit, or correct the id");

    public static Diagnostic VotesDisagree(Spot at, string part, int count, string whole, int of) => at.Error("EMU3046",
        string.Create(CultureInfo.InvariantCulture, $"`{part}` is {count}, more than `{whole}`, which is {of}"), "correct the minutes' figures");

    public static Diagnostic LaterTitle(Spot at, PeriodId period, PeriodId considered) => at.Error("EMU3047",
        $"the title is for `{period}`, later than the period under consideration, `{considered}`", "leave it out, or correct `period`");

    public static Diagnostic NoPredecessor(Spot at, string unit) => at.Error("EMU3048",
        $"the record is of {Spot.Quote(unit)}, which is neither this unit nor one of its predecessors", "add it to `predecessors` of the unit, or leave the record out");

    public static Diagnostic SameTitleTwice(Spot at, string award, PeriodId period) => at.Warning("EMU3060",
        $"two standing records of {Spot.Quote(award)} for `{period}` are one achievement", "keep one, or give one of them `status: replaced`");

    public static Diagnostic RatingsDisagree(Spot at, PeriodId period, string records) => at.Warning("EMU3061",
        $"the records of `{period}` contradict each other ({records}), so the rating is not known", "give the record that no longer stands `status: revoked` or `replaced`");
}
