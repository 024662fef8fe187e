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

    public static TheoryData<string> Policies { get; } = [.. _engine.Policies.Policies.Select(policy => policy.Id.Value).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Read_BuiltInPolicies_NamesEachByItsFile()
    {
        var texts = VietnamPolicies.Source.Read();

        Assert.Equal(
            [
                "vn.base-salary.yaml",
                "vn.circular-01-2024-bnv.yaml", "vn.circular-07-2026-bgddt.ministry-units.yaml", "vn.circular-07-2026-bgddt.yaml",
                "vn.circular-12-2019-bnv.yaml", "vn.circular-15-2025-bnv.yaml", "vn.circular-21-2020-bgddt.yaml",
                "vn.circular-29-2023-bgddt.ministry-units.yaml", "vn.circular-29-2023-bgddt.yaml",
                "vn.decree-152-2025.yaml", "vn.decree-65-2014.yaml", "vn.decree-91-2017.yaml", "vn.decree-98-2023.yaml",
                "vn.law-2003.yaml", "vn.law-2022.yaml", "vn.law-39-2013.yaml", "vn.law-47-2005.yaml",
            ],
            texts.Select(text => text.File[text.File.LastIndexOf("vn.", StringComparison.Ordinal)..]));
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
        Assert.All(Versions(id), policy => Assert.All(
            policy.Awards.SelectMany(provision => (IEnumerable<Criterion>)[.. provision.Criteria, .. provision.Alternatives]),
            criterion =>
            {
                AssertWords(criterion.Says);
                Assert.Contains(criterion.Citation.Document, policy.Documents.Values);
                Assert.Matches("^[0-9]+$", criterion.Citation.Article);
                Assert.NotNull(criterion.Source);
            }));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Awards_EachOfThem_IsNamedAndCited(string id) =>
        Assert.All(Versions(id), policy => Assert.All(policy.Awards.Where(provision => provision.Definition is not null), provision =>
        {
            AssertWords(provision.Definition!.Name);
            Assert.NotEmpty(provision.Definition.ConferredBy);
            Assert.Contains(provision.Definition.Citation.Document, policy.Documents.Values);
            Assert.True(provision.Criteria.Length + provision.Alternatives.Length > 0, provision.Award.Value);
        }));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Attested_EachFact_SaysWhatItIsAndWhoStatesIt(string id) => Assert.All(Versions(id).SelectMany(policy => policy.Attested), fact =>
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
        Assert.Equal((new LocalDate(2025, 7, 1), new LocalDate(2027, 3, 1)), (Policy("vn.decree-152-2025").InForce.From, Policy("vn.decree-152-2025").InForce.To!.Value));
        Assert.All(["vn.decree-98-2023", "vn.decree-152-2025"], id => Assert.Equal("vn.law-2022", Policy(id).Under?.Value));
    }

    [Fact]
    public void KnownInstruments_NotEncoded_AreDated()
    {
        var instruments = _engine.Policies.Policies.SelectMany(policy => policy.KnownInstruments);

        Assert.Equal(
            [
                ("42/2010/NĐ-CP", new LocalDate(2010, 6, 1), new LocalDate(2014, 8, 20), InstrumentEffect.AllAwards),
                ("39/2012/NĐ-CP", new LocalDate(2012, 6, 20), new LocalDate(2017, 10, 1), InstrumentEffect.Procedure),
                ("42/2010/NĐ-CP", new LocalDate(2014, 8, 20), new LocalDate(2017, 10, 1), InstrumentEffect.Procedure),
                ("07/2014/TT-BNV", new LocalDate(2014, 10, 15), new LocalDate(2017, 10, 27), InstrumentEffect.Procedure),
                ("35/2015/TT-BGDĐT", new LocalDate(2016, 2, 16), new LocalDate(2018, 10, 12), InstrumentEffect.Procedure),
                ("08/2017/TT-BNV", new LocalDate(2017, 10, 27), new LocalDate(2020, 1, 1), InstrumentEffect.Procedure),
                ("22/2018/TT-BGDĐT", new LocalDate(2018, 10, 12), new LocalDate(2020, 10, 1), InstrumentEffect.Procedure),
                ("152/2025/NĐ-CP", new LocalDate(2025, 7, 1), null, InstrumentEffect.Procedure),
                ("06/2026/QH16", new LocalDate(2026, 10, 1), (LocalDate?)null, InstrumentEffect.AllAwards),
            ],
            instruments.Select(instrument => (instrument.Document.Number, instrument.From, instrument.To, instrument.Effect)).Distinct().OrderBy(instrument => instrument.From));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Hash_SameText_IsTheSameAndAnyOtherTextAnother(string id)
    {
        var text = VietnamPolicies.Source.Read().Single(each => PolicyReader.Read(each).GetPolicyOrThrow().Policy.Id == id);

        var hash = Versions(id)[0].Hash;

        Assert.StartsWith("sha256:", hash, StringComparison.Ordinal);
        Assert.Equal(hash, Hash(text));
        Assert.Equal(hash, Hash(text with { File = "elsewhere.yaml" }));
        Assert.NotEqual(hash, Hash(text with { Text = text.Text.Replace("hoàn thành tốt", "hoàn thành rất tốt", StringComparison.OrdinalIgnoreCase) + "# another line\n" }));
    }

    [Fact]
    public void Hash_WhatAnEditorMayChange_IsNoDifference()
    {
        var text = VietnamPolicies.Source.Read()[0];

        Assert.Equal(Hash(text), Hash(text with { Text = text.Text.ReplaceLineEndings("\r\n") }));
        Assert.Equal(Hash(text), Hash(text with { Text = "\uFEFF" + text.Text }));
    }

    private static string Hash(PolicyText text) => PolicyReader.Read(text).GetPolicyOrThrow().Policy.Hash;

    // The versions that amendments make of a text, the text as it was written first.
    private static Policy[] Versions(string id) => [.. _engine.Policies.Policies.Where(policy => policy.Id == id).OrderBy(policy => policy.InForce.From)];

    private static Policy Policy(string id) => Assert.Single(Versions(id));

    private static void AssertWords(LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Vi), text.En);
        Assert.False(string.IsNullOrWhiteSpace(text.En), text.Vi);
        Assert.NotEqual(text.Vi, text.En);
        Assert.True(text.Vi.IsNormalized(System.Text.NormalizationForm.FormC), text.Vi);
    }
}
