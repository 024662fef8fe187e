using Emulation.Domain.Criteria;
using Emulation.Domain.Policies;
using Emulation.Domain.Wording;
using Emulation.Rules;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;
using NodaTime;

namespace Emulation.Policies.Tests;

public class VietnamPoliciesTests
{
    private static readonly EmulationEngine _engine = EmulationEngine.Create(VietnamPolicies.Source);

    public static TheoryData<string> Policies { get; } = [.. _engine.Policies.Policies.Select(policy => policy.Id.Value)];

    [Fact]
    public void Read_BuiltInPolicies_NamesEachByItsFile()
    {
        var texts = VietnamPolicies.Source.Read();

        Assert.Equal(["vn.base-salary.yaml", "vn.decree-98-2023.yaml", "vn.law-2022.yaml"], texts.Select(text => text.File[text.File.LastIndexOf("vn.", StringComparison.Ordinal)..]));
        Assert.All(texts, text => Assert.Equal(
            File.ReadAllText(Repository.PathOf($"src/Emulation.Policies/vietnam/{text.File[text.File.LastIndexOf("vn.", StringComparison.Ordinal)..]}")), text.Text));
    }

    [Fact]
    public void Read_BuiltInPolicies_HaveNoDiagnosticsAtAll()
    {
        var readings = VietnamPolicies.Source.Read().Select(PolicyReader.Read).ToArray();

        Assert.Empty(readings.SelectMany(reading => reading.Diagnostics));
        Assert.Empty(PolicyValidator.Validate(readings.Select(reading => reading.GetPolicyOrThrow())).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Criteria_EachOfThem_HasWordsInBothLanguagesAndACitation(string id)
    {
        var criteria = Policy(id).Awards.SelectMany(provision => (IEnumerable<Criterion>)[.. provision.Criteria, .. provision.Alternatives]);

        Assert.All(criteria, criterion =>
        {
            AssertWords(criterion.Says);
            Assert.Contains(criterion.Citation.Document, Policy(id).Documents.Values);
            Assert.Matches("^[0-9]+$", criterion.Citation.Article);
            Assert.NotNull(criterion.Source);
        });
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Awards_EachOfThem_IsNamedAndCited(string id) =>
        Assert.All(Policy(id).Awards.Where(provision => provision.Definition is not null), provision =>
        {
            AssertWords(provision.Definition!.Name);
            Assert.NotEmpty(provision.Definition.ConferredBy);
            Assert.Contains(provision.Definition.Citation.Document, Policy(id).Documents.Values);
            Assert.True(provision.Criteria.Length + provision.Alternatives.Length > 0, provision.Award.Value);
        });

    [Theory]
    [MemberData(nameof(Policies))]
    public void Attested_EachFact_SaysWhatItIsAndWhoStatesIt(string id) => Assert.All(Policy(id).Attested, fact =>
    {
        AssertWords(fact.Says);
        AssertWords(fact.Asks);
    });

    [Fact]
    public void InForce_LawAndDecree_BeginAndEndOnTheirDays()
    {
        // Both from 1 January 2024; Decree 152/2025 follows the decree on 1 July 2025.
        Assert.Equal((new LocalDate(2024, 1, 1), null), (Policy("vn.law-2022").InForce.From, Policy("vn.law-2022").InForce.To));
        Assert.Equal(
            (new LocalDate(2024, 1, 1), (LocalDate?)new LocalDate(2025, 7, 1)),
            (Policy("vn.decree-98-2023").InForce.From, Policy("vn.decree-98-2023").InForce.To));
        Assert.Equal("vn.law-2022", Policy("vn.decree-98-2023").Under?.Value);
    }

    [Fact]
    public void KnownInstruments_NotEncoded_AreDated()
    {
        var instruments = _engine.Policies.Policies.SelectMany(policy => policy.KnownInstruments);

        Assert.Equal(
            [("152/2025/NĐ-CP", new LocalDate(2025, 7, 1), InstrumentEffect.Procedure), ("06/2026/QH16", new LocalDate(2026, 10, 1), InstrumentEffect.AllAwards)],
            instruments.Select(instrument => (instrument.Document.Number, instrument.From, instrument.Effect)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Hash_SameText_IsTheSameAndAnyOtherTextAnother(string id)
    {
        var text = VietnamPolicies.Source.Read().Single(each => PolicyReader.Read(each).GetPolicyOrThrow().Policy.Id == id);

        Assert.StartsWith("sha256:", Policy(id).Hash, StringComparison.Ordinal);
        Assert.Equal(Policy(id).Hash, Hash(text));
        Assert.Equal(Policy(id).Hash, Hash(text with { File = "elsewhere.yaml" }));
        Assert.NotEqual(Policy(id).Hash, Hash(text with { Text = text.Text.Replace("hoàn thành tốt", "hoàn thành rất tốt", StringComparison.OrdinalIgnoreCase) + "# another line\n" }));
    }

    [Fact]
    public void Hash_WhatAnEditorMayChange_IsNoDifference()
    {
        var text = VietnamPolicies.Source.Read()[0];

        Assert.Equal(Hash(text), Hash(text with { Text = text.Text.ReplaceLineEndings("\r\n") }));
        Assert.Equal(Hash(text), Hash(text with { Text = "\uFEFF" + text.Text }));
    }

    private static string Hash(PolicyText text) => PolicyReader.Read(text).GetPolicyOrThrow().Policy.Hash;

    private static Policy Policy(string id) => _engine.Policies.Policies.Single(policy => policy.Id == id);

    private static void AssertWords(LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Vi), text.En);
        Assert.False(string.IsNullOrWhiteSpace(text.En), text.Vi);
        Assert.NotEqual(text.Vi, text.En);
        Assert.True(text.Vi.IsNormalized(System.Text.NormalizationForm.FormC), text.Vi);
    }
}
