using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Conditions;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The candidate is of a kind: sector, position, tag, sex, nationality, level of its unit.</summary>
internal sealed class SubjectKernel(SubjectCondition condition) : LeafKernel
{
    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var columns = unit[kind];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Test(unit, columns, i);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var individual = subject.Candidate as Individual;
        var unit = subject.Unit.Unit.Unit;
        var parts = ImmutableArray.CreateBuilder<Evidence>();
        if (!condition.Sectors.IsEmpty)
        {
            var sector = subject.Columns.Sectors[subject.Index];
            parts.Add(Part(subject, "sector", SectorTest(sector), sector < 0 ? null : FactNames.Word((Sector)sector)));
        }

        if (!condition.Positions.IsEmpty)
        {
            parts.Add(Part(subject, "position", PositionTest(individual), individual?.Position));
        }

        if (!condition.Tags.IsEmpty)
        {
            parts.Add(Part(subject, "tags", TagTest(individual, subject.Unit.Unit), individual?.Tags is { } tags ? string.Join(", ", tags.Order(StringComparer.Ordinal)) : null));
        }

        if (!condition.Levels.IsEmpty)
        {
            parts.Add(Part(subject, "unit.level", LevelTest(subject.Unit.Unit), unit.Level is { } level ? FactNames.Word(level) : null));
        }

        if (condition.Sex is not null)
        {
            parts.Add(Part(subject, "sex", SexTest(individual), individual?.Sex is { } sex ? FactNames.Word(sex) : null));
        }

        if (condition.Leads is not null)
        {
            parts.Add(Part(subject, "leads", LeadsTest(individual), individual?.Leads is { } leads ? leads.IsEmpty ? FactNames.None : string.Join(", ", leads.Order(StringComparer.Ordinal)) : null));
        }

        if (!condition.Nationalities.IsEmpty)
        {
            parts.Add(Part(subject, "nationality", NationalityTest(individual), individual?.Nationality));
        }

        return new()
        {
            Outcome = Test(subject),
            Combination = Combination.All,
            Condition = condition,
            Parts = parts.ToImmutable(),
            Read = [.. parts.SelectMany(part => part.Read)],
        };
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index)
    {
        var outcome = condition.Sectors.IsEmpty ? Tri.Met : SectorTest(columns.Sectors[index]);
        var individual = condition.IsAboutAPerson || !condition.Tags.IsEmpty ? columns.Candidates[index] as Individual : null;
        outcome = condition.Positions.IsEmpty ? outcome : Math.Min(outcome, PositionTest(individual));
        outcome = condition.Tags.IsEmpty ? outcome : Math.Min(outcome, TagTest(individual, unit.Unit));
        outcome = condition.Sex is null ? outcome : Math.Min(outcome, SexTest(individual));
        outcome = condition.Leads is null ? outcome : Math.Min(outcome, LeadsTest(individual));
        outcome = condition.Nationalities.IsEmpty ? outcome : Math.Min(outcome, NationalityTest(individual));
        return condition.Levels.IsEmpty ? outcome : Math.Min(outcome, LevelTest(unit.Unit));
    }

    private byte SectorTest(sbyte sector) => sector < 0 ? Tri.Unknown : Tri.Of(condition.Sectors.Contains((Sector)sector));

    private byte PositionTest(Individual? individual) => individual is null ? Tri.NotMet
        : individual.Position is null ? Tri.Unknown : Tri.Of(condition.Positions.Contains(individual.Position));

    private byte SexTest(Individual? individual) => individual is null ? Tri.NotMet
        : individual.Sex is { } sex ? Tri.Of(sex == condition.Sex) : Tri.Unknown;

    private byte LeadsTest(Individual? individual) => individual is null ? Tri.NotMet
        : individual.Leads is { } leads ? Tri.Of(leads.IsEmpty != condition.Leads) : Tri.Unknown;

    private byte NationalityTest(Individual? individual) => individual is null ? Tri.NotMet
        : individual.Citizenship is { } citizenship ? Tri.Of(condition.Nationalities.Contains(citizenship)) : Tri.Unknown;

    private byte TagTest(Individual? individual, UnitDossiers unit) =>
        unit.Unit.Tags.Any(condition.Tags.Contains) || individual?.Tags?.Any(condition.Tags.Contains) == true ? Tri.Met
        : individual is { Tags: null } ? Tri.Unknown : Tri.NotMet;

    private byte LevelTest(UnitDossiers unit) => unit.Unit.Level is { } level ? Tri.Of(condition.Levels.Contains(level)) : Tri.Unknown;

    private static Evidence Part(Subject subject, string fact, byte outcome, string? value) => new()
    {
        Outcome = outcome,
        Topic = EvidenceTopic.Sector,
        Read = [subject.Read(fact, value ?? FactNames.Unknown)],
        Missing = outcome == Tri.Unknown ? [subject.Lacks(fact, FactAskers.Personnel)] : [],
    };
}
