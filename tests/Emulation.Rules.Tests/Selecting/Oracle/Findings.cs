using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>How often each invariant was looked at, and where it failed.</summary>
internal sealed class Findings
{
    private const int MostShown = 5;
    private readonly Dictionary<Invariant, int> _checked = [];
    private readonly Dictionary<Invariant, (int Count, List<string> Shown)> _failed = [];

    public Dictionary<Regime, int> Instances { get; } = [];

    public int Failures => _failed.Values.Sum(each => each.Count);

    public int Checked(Invariant invariant) => _checked.GetValueOrDefault(invariant);

    /// <summary>Notes one check; of the failures the first few are kept, each with the instance as a text that can be read again.</summary>
    public void Check(Invariant invariant, bool holds, Instance given, Func<string> what)
    {
        _checked[invariant] = Checked(invariant) + 1;
        if (!holds)
        {
            var failed = _failed.TryGetValue(invariant, out var before) ? before : (0, []);
            _failed[invariant] = (failed.Item1 + 1, failed.Item2);
            if (failed.Item2.Count < MostShown)
            {
                failed.Item2.Add($"{what()}\n{given}");
            }
        }
    }

    public void AssertHolds(Invariant invariant)
    {
        Assert.True(Checked(invariant) > 0, $"{invariant} was never looked at.");
        if (_failed.TryGetValue(invariant, out var failed))
        {
            Assert.Fail($"{invariant} fails {failed.Count} times of {Checked(invariant)}:\n{string.Join("\n", failed.Shown)}");
        }
    }

    public override string ToString() => string.Join('\n', [
        .. Instances.OrderBy(each => each.Key).Select(each => $"{each.Key}: {each.Value} instances"),
        .. _checked.OrderBy(each => each.Key).Select(each =>
            $"{each.Key}: {each.Value} checks, {(_failed.TryGetValue(each.Key, out var failed) ? failed.Count : 0)} failures"),
    ]);

    /// <summary>A selection with nothing left out, to compare two by.</summary>
    public static string Text(Selection selection) => string.Join('\n', [
        $"selected {string.Join(' ', selection.Selected)}",
        $"contested {string.Join(' ', selection.Contested)}; open {selection.OpenPlaces}, vacant {selection.Vacant}",
        $"overflow {string.Join(' ', selection.Overflow.Select(each => $"{each.Key}={each.Value}"))}",
        $"shortfall {string.Join(' ', selection.Shortfall.Select(each => $"{each.Key}={each.Value}"))}",
        $"caps {string.Join(' ', selection.Caps.Select(each => $"{each.Key}={each.Value.Filled}/{each.Value.Max}({each.Value.CutOff})"))}",
        $"conflict {Text(selection.Conflict)}",
    ]);

    public static string Text(SelectionConflict? conflict) => conflict is null
        ? "none"
        : $"{string.Join(' ', conflict.Constraints)}; "
            + string.Join(' ', conflict.Relaxations.Select(each => $"{each.Constraint}:{each.By}"));

    public static string Text(SelectionReason reason) =>
        $"{reason.Kind} binding {string.Join(' ', reason.Binding)} cut-off {reason.CutOff} missed by {reason.MissedBy} "
        + $"floors {string.Join(' ', reason.Floors)}";
}
