using System.Collections.Immutable;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>Finds all that is wrong with a problem, in one run.</summary>
/// <remarks>Time: O(n log n), and a comparison of each floor with the caps of sets around it.</remarks>
internal sealed class SelectionChecks
{
    private readonly SelectionProblem _problem;
    private readonly HashSet<string> _units;
    private readonly string[] _sortedUnits;
    private readonly List<SelectionFinding> _findings = [];
    private readonly HashSet<string> _constraints = new(StringComparer.Ordinal);
    private string[]? _groups;

    private SelectionChecks(SelectionProblem problem)
    {
        (_problem, _units) = (problem, problem.Units.Select(unit => unit.Id).ToHashSet(StringComparer.Ordinal));
        _sortedUnits = [.. _units.Order(StringComparer.Ordinal)];
    }

    /// <summary>All findings: by the list that they are about, then by id, code and text.</summary>
    public static ImmutableArray<SelectionFinding> Find(SelectionProblem problem)
    {
        var checks = new SelectionChecks(problem);
        checks.Whole();
        checks.Units();
        checks.Candidates();
        checks.Constraints();
        checks.Locked();
        if (!checks._findings.Exists(finding => finding.Diagnostic.Severity == Severity.Error))
        {
            foreach (var (part, index, id, diagnostic) in FloorRoom.Find(problem))
            {
                checks.Add(part, index, id, diagnostic);
            }
        }

        return [.. checks._findings
            .OrderBy(finding => finding.Part)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Message, StringComparer.Ordinal)
            .ThenBy(finding => finding.Index)];
    }

    private void Whole()
    {
        if (_problem.Total is < 0 and var total)
        {
            Add(SelectionPart.Problem, -1, "", SelectionDiagnostics.Negative(CompiledProblem.TotalId, total));
        }

        if (_problem is { Tie: TiePolicy.Lot, Seed: null })
        {
            Add(SelectionPart.Problem, -1, "", SelectionDiagnostics.LotWithoutSeed());
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, key) in _problem.Order.Index().Where(key => !keys.Add(key.Item.Name)))
        {
            Add(SelectionPart.Order, i, key.Name, SelectionDiagnostics.KeyTwice(key.Name));
        }
    }

    private void Units()
    {
        var seen = new Dictionary<string, SelectionUnit>(StringComparer.Ordinal);
        foreach (var (i, unit) in _problem.Units.Index())
        {
            if (!seen.TryAdd(unit.Id, unit))
            {
                Add(SelectionPart.Unit, i, unit.Id, SelectionDiagnostics.UnitTwice(unit.Id));
            }

            if (unit.Parent is not null && !_units.Contains(unit.Parent))
            {
                Add(SelectionPart.Unit, i, unit.Id, SelectionDiagnostics.UnknownParent(unit.Id, unit.Parent, _sortedUnits));
            }
        }

        Cycles(seen);
    }

    // Each circle once, told from the first of its ids.
    private void Cycles(Dictionary<string, SelectionUnit> units)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in units.Keys.Order(StringComparer.Ordinal))
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            string? at = start;
            while (at is not null && units.TryGetValue(at, out var unit) && !done.Contains(at) && onPath.Add(at))
            {
                path.Add(at);
                at = unit.Parent;
            }

            if (at is not null && onPath.Contains(at))
            {
                var cycle = path[path.IndexOf(at)..];
                var first = cycle.IndexOf(cycle.Min(StringComparer.Ordinal)!);
                List<string> told = [.. cycle[first..], .. cycle[..first], cycle[first]];
                Add(SelectionPart.Unit, Index(told[0]), told[0], SelectionDiagnostics.UnitCycle(told));
            }

            done.UnionWith(path);
        }
    }

    private int Index(string unit) => _problem.Units.Index().First(each => each.Item.Id == unit).Index;

    private void Candidates()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var keys = _problem.Order.Select(key => key.Name).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var (i, candidate) in _problem.Candidates.Index())
        {
            if (!ids.Add(candidate.Id))
            {
                Add(SelectionPart.Candidate, i, candidate.Id, SelectionDiagnostics.CandidateTwice(candidate.Id));
            }

            if (candidate.Unit is not null && !_units.Contains(candidate.Unit))
            {
                Add(
                    SelectionPart.Candidate, i, candidate.Id,
                    SelectionDiagnostics.UnknownUnitOfCandidate(candidate.Id, candidate.Unit, _sortedUnits));
            }

            foreach (var key in keys)
            {
                if (!candidate.Keys.ContainsKey(key))
                {
                    Add(SelectionPart.Candidate, i, candidate.Id, SelectionDiagnostics.MissingKey(candidate.Id, key));
                }
            }

            if (candidate.Groups.Length > 1)
            {
                var groups = new HashSet<string>(StringComparer.Ordinal);
                foreach (var group in candidate.Groups.Where(group => !groups.Add(group)))
                {
                    Add(SelectionPart.Candidate, i, candidate.Id, SelectionDiagnostics.GroupTwice(candidate.Id, group));
                }
            }
        }
    }

    private void Constraints()
    {
        foreach (var (i, cap) in _problem.Caps.Index())
        {
            Constraint(SelectionPart.Cap, i, cap.Id, cap.Scope, cap.Max);
        }

        foreach (var (i, floor) in _problem.Floors.Index())
        {
            Constraint(SelectionPart.Floor, i, floor.Id, floor.Scope, floor.Min);
        }

        foreach (var (i, share) in _problem.SelectedShares.Index())
        {
            Constraint(SelectionPart.Share, i, share.Id, share.Scope, 0);
        }

        foreach (var (i, setAside) in _problem.SetAsides.Index())
        {
            Constraint(SelectionPart.SetAside, i, setAside.Id, setAside.Scope, setAside.Places);
            foreach (var floor in setAside.Floors)
            {
                Constraint(SelectionPart.SetAside, i, floor.Id, floor.Scope, floor.Min);
            }
        }
    }

    private void Constraint(SelectionPart part, int index, string id, SelectionScope scope, int places)
    {
        if (id == CompiledProblem.TotalId)
        {
            Add(part, index, id, SelectionDiagnostics.NamedTotal(id));
        }
        else if (!_constraints.Add(id))
        {
            Add(part, index, id, SelectionDiagnostics.ConstraintTwice(id));
        }

        if (scope.Unit is not null && !_units.Contains(scope.Unit))
        {
            Add(part, index, id, SelectionDiagnostics.UnknownUnitOfConstraint(id, scope.Unit, _sortedUnits));
        }

        if (scope.Group is not null)
        {
            _groups ??= _problem.Candidates.SelectMany(candidate => candidate.Groups)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            if (Array.BinarySearch(_groups, scope.Group, StringComparer.Ordinal) < 0)
            {
                Add(part, index, id, SelectionDiagnostics.NobodyInGroup(id, scope.Group, _groups));
            }
        }

        if (places < 0)
        {
            Add(part, index, id, SelectionDiagnostics.Negative(id, places));
        }
    }

    private void Locked()
    {
        if (_problem.Locked.IsEmpty)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var eligible = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var candidate in _problem.Candidates)
        {
            eligible.TryAdd(candidate.Id, candidate.Eligible);
        }

        foreach (var (i, id) in _problem.Locked.Index())
        {
            if (!seen.Add(id))
            {
                Add(SelectionPart.Locked, i, id, SelectionDiagnostics.LockedTwice(id));
            }
            else if (!eligible.TryGetValue(id, out var mayBe))
            {
                Add(SelectionPart.Locked, i, id, SelectionDiagnostics.UnknownLocked(id, eligible.Keys.Order(StringComparer.Ordinal)));
            }
            else if (!mayBe)
            {
                Add(SelectionPart.Locked, i, id, SelectionDiagnostics.LockedNotEligible(id));
            }
        }
    }

    private void Add(SelectionPart part, int index, string id, Diagnostic diagnostic) => _findings.Add(new(part, index, id, diagnostic));
}
