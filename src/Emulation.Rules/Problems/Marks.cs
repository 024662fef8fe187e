using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Juries;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>
/// The marks of a problem, and where they stand. The criterion of marks that stand alone is <c>""</c>. What could not be read was
/// reported, and is not missing.
/// </summary>
internal sealed record Marks(
    ImmutableArray<string> Jurors,
    ImmutableArray<string> Acts,
    ImmutableArray<JuryMark> Given,
    IReadOnlyDictionary<(string Act, string Criterion), SourceSpan> Places,
    IReadOnlySet<(string Juror, string Act, string Criterion)> Unread)
{
    /// <summary>Reports each mark that is missing.</summary>
    /// <param name="criteria">The ids of the criteria.</param>
    /// <param name="orElse">Where an act without any mark on a criterion is reported.</param>
    /// <param name="context">Where mistakes are reported.</param>
    public void RequireAll(ImmutableArray<string> criteria, SourceSpan orElse, ReadingContext context)
    {
        var given = Given.Select(mark => (mark.Juror, mark.Act, mark.Criterion)).ToHashSet();
        foreach (var (act, criterion, juror) in
            from act in Acts
            from criterion in criteria
            from juror in Jurors
            select (act, criterion, juror))
        {
            if (!given.Contains((juror, act, criterion)) && !Unread.Contains((juror, act, criterion)))
            {
                var at = Places.TryGetValue((act, criterion), out var place) ? place : orElse;
                context.Report(AggregationDiagnostics.MarkMissing(at, juror, act, criterion == "" ? null : criterion));
            }
        }
    }

    /// <summary>The table of marks on one criterion, all of them given; null where something was reported.</summary>
    public MarkTable? Table(SourceSpan orElse, ReadingContext context)
    {
        RequireAll([""], orElse, context);
        if (context.HasErrors)
        {
            return null;
        }

        var given = Given.ToDictionary(mark => (mark.Juror, mark.Act), mark => mark.Value);
        return new(Acts, [.. Jurors.Select(juror => new JurorMarks(juror, [.. Acts.Select(act => given[(juror, act)])]))]);
    }
}
