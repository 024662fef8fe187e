using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Findings;
using Emulation.Rules.Measuring;
using NodaTime;
using NodaTime.Text;

namespace Emulation.Rules.Compilation.Kernels;

/// <summary>The award is for the candidate: its sector and nationality, the living or the dead.</summary>
internal sealed class AppliesToKernel(AwardDefinition award) : LeafKernel
{
    /// <summary>The kernel, or null where the award is for every candidate of the kind.</summary>
    public static AppliesToKernel? For(AwardDefinition award, CandidateKind kind) =>
        award.Sectors.IsEmpty && (kind != CandidateKind.Individual || (award.Posthumous && award.Nationalities.IsEmpty)) ? null : new(award);

    public override void Run(UnitColumns unit, CandidateKind kind, Span<byte> outcomes)
    {
        var columns = unit[kind];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = Test(award, columns.Candidates[i], columns.Sectors[i], unit.AsOf);
        }
    }

    public override Evidence Examine(Subject subject)
    {
        var outcome = Test(subject);
        var sector = subject.Columns.Sectors[subject.Index];
        var read = ImmutableArray.CreateBuilder<FactRead>();
        if (!award.Sectors.IsEmpty)
        {
            read.Add(subject.Read("sector", sector < 0 ? FactNames.Unknown : FactNames.Word((Sector)sector)));
        }

        if (IsAskedForNationality(award, subject.Candidate, out var person))
        {
            read.Add(subject.Read("nationality", person.Nationality ?? FactNames.Unknown));
        }

        if (HasDied(award, subject.Candidate, subject.Unit.AsOf))
        {
            read.Add(subject.Read("died", LocalDatePattern.Iso.Format(((Individual)subject.Candidate).Died!.Value)));
        }

        return new()
        {
            Outcome = outcome,
            Topic = EvidenceTopic.AppliesTo,
            Read = read.ToImmutable(),
            Missing = outcome == Tri.Unknown
                ? [.. read.Where(fact => fact.Value == FactNames.Unknown).Select(fact => new MissingFact(fact.Fact, FactAskers.Personnel))]
                : [],
        };
    }

    /// <summary>Whether the award is for a candidate of a sector, -1 where that is not known.</summary>
    public static byte Test(AwardDefinition award, Candidate candidate, int sector, LocalDate asOf)
    {
        if (HasDied(award, candidate, asOf))
        {
            return Tri.NotMet;
        }

        var ofSector = award.Sectors.IsEmpty ? Tri.Met : sector < 0 ? Tri.Unknown : Tri.Of(award.Sectors.Contains((Sector)sector));
        return IsAskedForNationality(award, candidate, out var person)
            ? Math.Min(ofSector, person.Citizenship is { } citizenship ? Tri.Of(award.Nationalities.Contains(citizenship)) : Tri.Unknown)
            : ofSector;
    }

    protected override byte Test(UnitColumns unit, KindColumns columns, int index) =>
        Test(award, columns.Candidates[index], columns.Sectors[index], unit.AsOf);

    private static bool IsAskedForNationality(AwardDefinition award, Candidate candidate, [NotNullWhen(true)] out Individual? person)
    {
        person = award.Nationalities.IsEmpty ? null : candidate as Individual;
        return person is not null;
    }

    // Nobody states of the living that they live: a day of death that is absent means that there is none.
    private static bool HasDied(AwardDefinition award, Candidate candidate, LocalDate asOf) =>
        !award.Posthumous && candidate is Individual { Died: { } died } && died <= asOf;
}
