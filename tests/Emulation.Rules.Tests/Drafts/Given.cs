using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Policies;
using Emulation.Rules.Deciding;
using NodaTime;

namespace Emulation.Rules.Tests.Drafts;

/// <summary>The school year, the day of decision, the policies and the people that the cases share.</summary>
internal static class Given
{
    public static AwardPeriod Period { get; } = AwardPeriod.SchoolYear(2024);

    public static LocalDate AsOf { get; } = new(2025, 6, 15);

    /// <summary>The law of 2022 with its decrees, without the circulars under them.</summary>
    public static EmulationEngine Law { get; } = EmulationEngine.Create(LawAndDecrees);

    /// <summary>The texts of the law and its decrees.</summary>
    public static IPolicySource LawAndDecrees => new TextSource([.. VietnamPolicies.Source.Read().Where(text => !text.File.StartsWith("vietnam/vn.circular-", StringComparison.Ordinal))]);

    public static PeriodId Year(int back) => Period.Id.Plus(-back);

    /// <summary>The law, its decree and more policies, written out as text.</summary>
    public static EmulationEngine LawAnd(params string[] policies) => EmulationEngine.Create(
        LawAndDecrees, new TextSource([.. policies.Select((text, n) => new PolicyText($"policy-{n + 1}.yaml", text))]));

    /// <summary>The same without one of them.</summary>
    public static EmulationEngine LawWithout(string policy) => EmulationEngine.Create(
        new TextSource([.. LawAndDecrees.Read().Where(text => !text.File.EndsWith($"{policy}.yaml", StringComparison.Ordinal))]));

    public static UnitDecisions Decide(UnitDraft unit, EmulationEngine? engine = null, LocalDate? asOf = null) =>
        (engine ?? Law).Evaluate(unit.Seal(), new(asOf ?? AsOf));

    public static UnitDecisions Decide(PersonDraft person, EmulationEngine? engine = null, LocalDate? asOf = null) =>
        Decide(new UnitDraft { People = [person] }, engine, asOf);

    /// <summary>Somebody who meets the standards of Advanced Labourer or Soldier, and about whom nothing is pending.</summary>
    public static PersonDraft Person(string id = "an", Rating rating = Rating.Good) => new(id)
    {
        Dossier = new DossierDraft { Pending = [] }.Rated(rating).Attest("conduct", "movement"),
    };

    /// <summary>A recognised initiative.</summary>
    public static Initiative Initiative(InfluenceScope scope = InfluenceScope.Grassroots, int year = 2025) =>
        new(InitiativeKind.Initiative, Fact<InfluenceScope>.Of(scope)) { Id = "sk-1", Recognised = Fact<LocalDate>.Of(new(year, 4, 10)) };

    public static CouncilVote Vote(string award, int votes, int members, int? present = null) => new(award, votes, members)
    {
        Council = "province",
        Period = Period.Id,
        Present = present,
    };

    /// <summary>A collective of the whole unit that meets every standard of Advanced Labour Collective but the one about its members.</summary>
    public static CollectiveDraft Collective(string id = "to-toan") => new(id)
    {
        Dossier = new DossierDraft { Pending = [] }.Rated(Rating.Good).Attest("movement", "unity"),
    };

    /// <summary>One that meets every standard of Excellent Labour Collective but those about its members.</summary>
    public static CollectiveDraft ExcellentCollective(string id = "to-toan") => new(id)
    {
        Dossier = new DossierDraft { Pending = [] }.Rated(Rating.Excellent).Attest("movement", "unity", "exemplary"),
    };

    private sealed class TextSource(IReadOnlyList<PolicyText> policies) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => policies;
    }
}
