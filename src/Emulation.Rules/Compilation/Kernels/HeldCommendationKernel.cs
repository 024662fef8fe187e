using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>A commendation was conferred, so many times, ever or within the last years. Only what the dossier lists counts.</summary>
internal sealed class HeldCommendationKernel(HeldCondition condition, bool proven) : LeafKernel
{
    public override Evidence Examine(Subject subject)
    {
        var outcome = Test(subject);
        var found = subject.Dossier.Commendations.Counted
            .Where(record => condition.Awards.Contains(record.Award) && !(record.Decided > subject.Unit.AsOf))
            .Select(record => FactNames.Date(record.Decided) + FactNames.Basis(record, condition.Bases) + FactNames.Evidence(record, proven)).Order(StringComparer.Ordinal).ToArray();
        var fallen = subject.Dossier.Commendations.All
            .Where(record => condition.Awards.Contains(record.Award) && !subject.Dossier.Commendations.Counted.Contains(record))
            .Select(record => $"commendation {(record.Id is { } id ? $"{id} " : "")}of {FactNames.Date(record.Decided)}" + RecordNotes.Fallen(subject.Dossier.Commendations, record))
            .Order(StringComparer.Ordinal);
        var awards = string.Join("|", condition.Awards);
        return new()
        {
            Outcome = outcome,
            Condition = condition,
            Read = [subject.Read($"commendations.{awards}", string.Join("; ", fallen.Prepend(found.Length > 0 ? string.Join(", ", found) : outcome == Tri.NotMet ? FactNames.None : FactNames.Unknown)))],
            Missing = outcome == Tri.Unknown ? [subject.Lacks($"commendations.{awards}", FactAskers.Commendations)] : [],
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index) =>
        CommendationCount.Of(condition, columns, index, unit.AsOf, condition.WithinYears ?? History.Depth, condition.WithinYears is null, proven);
}
