using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Quotas;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Selecting;

namespace Emulation.Rules.Problems;

/// <summary>Who is selected, and why each of the others is not.</summary>
/// <param name="problem">The problem; nothing is wrong with it.</param>
/// <param name="at">Where its text begins.</param>
/// <param name="explained">Whose reasons are asked for; null for the best of those who are not selected.</param>
/// <param name="counts">How percentages became places.</param>
/// <param name="levels">How percentages became places of each unit of a level.</param>
internal sealed class SelectProblem(
    SelectionProblem problem,
    SourceSpan at,
    ImmutableArray<string>? explained,
    ImmutableArray<PlaceCount> counts,
    ImmutableArray<LevelCount> levels) : Problem("select")
{
    /// <summary>How many of those who are not selected are told why, the best-ranked first, where nobody in particular is asked for.</summary>
    public const int MostExplained = 500;

    public override ProblemAnswer Solve(CancellationToken cancellationToken = default)
    {
        try
        {
            var selector = Selector.Create(problem);
            var selection = selector.Select(cancellationToken);
            var reasons = Reasons(selector, selection, cancellationToken);
            return new(Json(selection, reasons), [.. new SelectWords(problem, selection, reasons, counts, levels).Lines()]);
        }
        catch (SelectionException refused)
        {
            return new([], [], [.. refused.Diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span ?? at })]);
        }
    }

    private SelectReasons Reasons(Selector selector, Selection selection, CancellationToken cancellationToken)
    {
        var selected = selection.Selected.Concat(selection.Contested).ToHashSet(StringComparer.Ordinal);
        SelectionCandidate[] others = [.. problem.Candidates.Where(candidate => !selected.Contains(candidate.Id)).Order(new RankOrder(problem.Order))];
        var asked = explained is { } ids ? ids.ToHashSet(StringComparer.Ordinal) : null;
        SelectionCandidate[] told =
            [.. asked is null ? others.Take(MostExplained) : problem.Candidates.Where(candidate => asked.Contains(candidate.Id)).Order(new RankOrder(problem.Order))];
        return new(
            [.. told.Select(candidate => (candidate, selector.Explain(candidate.Id, cancellationToken)))],
            others.Except(told, ReferenceEqualityComparer.Instance).Count());
    }

    private JsonObject Json(Selection selection, SelectReasons reasons) => new()
    {
        ["problem"] = Kind,
        ["places"] = List(counts.Select(Count)),
        ["levels"] = List(levels.Select(Level)),
        ["selected"] = Ids(selection.Selected),
        ["contested"] = Ids(selection.Contested),
        ["openPlaces"] = selection.OpenPlaces,
        ["vacant"] = selection.Vacant,
        ["overflow"] = Numbers(selection.Overflow),
        ["shortfall"] = Numbers(selection.Shortfall),
        ["caps"] = Object(selection.Caps, use => new JsonObject { ["max"] = use.Max, ["filled"] = use.Filled, ["cutOff"] = use.CutOff }),
        ["reasons"] = List(reasons.Told.Select(each => Reason(each.Candidate.Id, each.Reason))),
        ["notExplained"] = reasons.Left,
        ["conflict"] = selection.Conflict is { } conflict ? Conflict(conflict) : null,
    };

    private static JsonObject Reason(string id, SelectionReason reason)
    {
        var json = new JsonObject { ["id"] = id, ["reason"] = EnumWords<SelectionReasonKind>.Of(reason.Kind) };
        if (reason.Kind == SelectionReasonKind.CapFull)
        {
            json["binding"] = Ids(reason.Binding);
            json["cutOff"] = reason.CutOff;
            json["missedBy"] = reason.MissedBy;
        }
        else if (reason.Kind == SelectionReasonKind.DisplacedByFloor)
        {
            json["floors"] = Ids(reason.Floors);
        }

        return json;
    }

    private static JsonObject Conflict(SelectionConflict conflict) => new()
    {
        ["constraints"] = Ids(conflict.Constraints),
        ["relaxations"] = List(conflict.Relaxations.Select(each => new JsonObject { ["constraint"] = each.Constraint, ["by"] = each.By })),
    };

    private static JsonObject Count(PlaceCount count) => new()
    {
        ["id"] = count.Id,
        ["percent"] = count.Rule.Percent.ToString(),
        ["rounding"] = Words<Rounding>.Of(count.Rule.Rounding),
        ["of"] = count.Of is { } of ? Words<PlaceBase>.Of(of) : null,
        ["base"] = count.Base,
        ["exact"] = count.Exact.ToString(),
        ["places"] = count.Places,
        ["unitByUnit"] = count.Below is var (_, sum) ? sum : null,
    };

    private static JsonObject Level(LevelCount level) => new()
    {
        ["level"] = level.Level,
        ["percent"] = level.Rule.Percent.ToString(),
        ["rounding"] = Words<Rounding>.Of(level.Rule.Rounding),
        ["units"] = List(level.Units.Select(Count)),
        ["base"] = level.Base,
        ["sum"] = level.Sum,
        ["once"] = level.Once,
    };

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode?)id)];

    private static JsonArray List(IEnumerable<JsonNode> items) => [.. items];

    private static JsonObject Numbers(ImmutableSortedDictionary<string, int> numbers) => Object(numbers, number => (JsonNode)number);

    private static JsonObject Object<T>(ImmutableSortedDictionary<string, T> entries, Func<T, JsonNode> node) =>
        new(entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, node(entry.Value))));
}
