using System.Collections.Immutable;
using Emulation.Domain.Findings;
using Emulation.Domain.Movements;
using Emulation.Domain.Units;
using NodaTime;

namespace Emulation.Rules.Monitoring;

/// <summary>Looks at every unit's steps: in their order, on their days, by whom the plan names, stating what they must.</summary>
/// <remarks>
/// A step stands where each step that must come before it stands and was done on the same day or earlier. Where a step is recorded
/// several times, each record is looked at by itself and the earliest that stands is the step. O(units × steps + records).
/// </remarks>
internal sealed class WorkflowChecker
{
    private readonly Workflow _workflow;
    private readonly UnitTree _tree;
    private readonly ILookup<(UnitId Unit, string Step), (Claim Claim, MovementRecord Record)> _records;
    private readonly Dictionary<(string Step, string Name, string Text), SortedSet<string>> _stated = [];

    private WorkflowChecker(Workflow workflow, UnitTree tree, ImmutableArray<Claim> claims)
    {
        (_workflow, _tree) = (workflow, tree);
        _records = claims
            .SelectMany(claim => claim.Alternatives.Where(record => record.IsStep).Select(record => (Claim: claim, Record: record)))
            .ToLookup(pair => (pair.Record.Unit, pair.Record.Kind));
        foreach (var (step, record) in workflow.Steps.SelectMany(step => tree.Units.SelectMany(unit => _records[(unit.Unit.Id, step.Id)].Select(pair => (step, pair.Record)))))
        {
            foreach (var name in step.Own)
            {
                if (record.States.GetValueOrDefault(name) is { } text)
                {
                    var key = (step.Id, name, Plain(text));
                    (_stated.TryGetValue(key, out var units) ? units : _stated[key] = new(StringComparer.Ordinal)).Add(record.Unit.Value);
                }
            }
        }
    }

    public static ImmutableArray<StepFinding> Check(Workflow workflow, UnitTree tree, ImmutableArray<Claim> claims)
    {
        var checker = new WorkflowChecker(workflow, tree, claims);
        return [.. tree.Units.Select(unit => unit.Unit).Where(unit => workflow.Units.Of(unit) != Outcome.NotMet || checker.HasSteps(unit)).SelectMany(checker.Of)];
    }

    private bool HasSteps(Unit unit) => _workflow.Steps.Any(step => _records.Contains((unit.Id, step.Id)));

    private IEnumerable<StepFinding> Of(Unit unit)
    {
        var standing = new Dictionary<string, StepFinding>(StringComparer.Ordinal);
        foreach (var step in _workflow.Steps)
        {
            var findings = _records[(unit.Id, step.Id)]
                .OrderBy(pair => pair.Record.Date ?? LocalDate.MaxIsoValue).ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal)
                .Select(pair => Judge(unit.Id, step, pair.Claim, pair.Record, standing)).ToArray();
            if (findings.Length == 0)
            {
                var none = new StepFinding(unit.Id, step, StepState.NotRecorded);
                standing.Add(step.Id, none);
                yield return none;
                continue;
            }

            // The earliest that stands is the step; else whatever may still turn out to stand.
            standing.Add(step.Id, findings.MinBy(finding => finding.State switch { StepState.Done => 0, StepState.Unknown => 1, _ => 2 })!);
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }
    }

    private StepFinding Judge(UnitId unit, WorkflowStep step, Claim claim, MovementRecord record, Dictionary<string, StepFinding> standing)
    {
        var against = ImmutableArray.CreateBuilder<StepObjection>();
        foreach (var before in step.After)
        {
            if (Order(standing[before], record.Date) is { } objection)
            {
                against.Add(objection);
            }
        }

        if (record.Date < step.From || record.Date >= step.To)
        {
            against.Add(new(StepProblem.OutsideItsDays));
        }

        if (step.By is { } level)
        {
            if (record.By is not { } by)
            {
                against.Add(new(StepProblem.NobodyNamed, EnumWord(level)));
            }
            else if (_tree.NumberOf(by) is var number && (number < 0 || _tree[number].Level != level))
            {
                against.Add(new(number >= 0 && _tree[number].Level is not null ? StepProblem.DoneByAnother : StepProblem.NobodyNamed, by.Value));
            }
        }

        foreach (var name in step.States)
        {
            if (!record.States.TryGetValue(name, out var text))
            {
                against.Add(new(StepProblem.NotStated, name));
            }
            else if (text is null)
            {
                against.Add(new(StepProblem.StatesNone, name));
            }
            else if (step.Own.Contains(name) && _stated[(step.Id, name, Plain(text))].FirstOrDefault(other => other != unit.Value) is { } other)
            {
                against.Add(new(StepProblem.NotItsOwn, other));
            }
        }

        // It may be outside the movement.
        if (record.Date is null)
        {
            against.Add(new(StepProblem.NoDate));
        }

        if (!claim.IsSure)
        {
            against.Add(new(StepProblem.OpenRecord));
        }

        // Who did it and what it states may still be told; the order and the day of a step that is known are not in doubt for that.
        var state = against.Any(objection => IsRefusal(objection.Problem)) ? claim.IsSure ? StepState.Refused : StepState.Unknown
            : against.Count > 0 ? StepState.Unknown : StepState.Done;
        return new(unit, step, state) { Record = record, Objections = against.ToImmutable() };
    }

    private static StepObjection? Order(StepFinding before, LocalDate? date) => before.State switch
    {
        StepState.NotRecorded or StepState.Refused => new(StepProblem.Without, before.Step.Id, before.Date),
        _ when before.Date is not { } earlier => new(StepProblem.NoDate, before.Step.Id),
        _ when before.Date > date => new(StepProblem.TooEarly, before.Step.Id, before.Date),
        StepState.Unknown when before.Objections.Any(objection => objection.Problem is StepProblem.OpenRecord or StepProblem.NoDate) =>
            new(StepProblem.OpenRecord, before.Step.Id, before.Date),
        _ => null,
    };

    private static bool IsRefusal(StepProblem problem) => problem <= StepProblem.NotItsOwn;

    private static string EnumWord(UnitLevel level) => Domain.Wording.EnumWords<UnitLevel>.Of(level);

    // Two texts are the same where only spaces and capitals differ.
    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
