using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Rules.Tests.Language;
using Emulation.Rules.Tightening;

namespace Emulation.Rules.Tests.Tightening;

public class CriterionStrictnessTests
{
    private static readonly Meaning _meaning = new(_ => true, _ => null);

    // A record without evidence leaves a criterion that requires evidence open: nobody meets it who would not meet it without.
    [Theory]
    [InlineData("{rating: good}")]
    [InlineData("{all: [{initiative: {scope: grassroots}}, {service: {months: {at-least: 10}}}]}")]
    [InlineData("{leads: {rating: good}}")]
    [InlineData("{since: {award: k, years: 5, every-year: {rating: good}}}")]
    public void Compare_EvidenceRequiredBelowOnly_IsStricter(string condition)
    {
        var (plain, proven) = (Read(condition), Read(condition, "evidence: required, "));

        Assert.Equal(Strictness.Stricter, Compare(proven, plain));
        Assert.Equal(Strictness.Looser, Compare(plain, proven));
        Assert.Equal(Strictness.Equal, Compare(proven, proven));
    }

    // Under `not` it is the other way round: a measure without a document would leave open what it rules out otherwise.
    [Theory]
    [InlineData("{not: {discipline: reprimand}}")]
    [InlineData("{not: {pending: [discipline, investigation]}}")]
    [InlineData("{leads: {not: {discipline: reprimand}}}")]
    public void Compare_EvidenceRequiredOfWhatIsDenied_IsLooser(string condition)
    {
        var (plain, proven) = (Read(condition), Read(condition, "evidence: required, "));

        Assert.Equal(Strictness.Looser, Compare(proven, plain));
        Assert.Equal(Strictness.Stricter, Compare(plain, proven));
    }

    [Fact]
    public void Compare_EvidenceBothForAndAgainst_CannotBeTold()
    {
        const string Condition = "{all: [{rating: good}, {not: {discipline: reprimand}}]}";

        Assert.Equal(Strictness.CannotTell, Compare(Read(Condition, "evidence: required, "), Read(Condition)));
    }

    [Theory]
    [InlineData("{service: {months: {at-least: 10}}}")]
    [InlineData("{not: {attested: x}}")]
    [InlineData("{score: {name: council, at-least: 70}}")]
    public void Compare_EvidenceRequiredWhereNoRecordsAreRead_IsEqual(string condition) =>
        Assert.Equal(Strictness.Equal, Compare(Read(condition, "evidence: required, "), Read(condition)));

    private static Strictness Compare(Criterion lower, Criterion higher) => CriterionStrictness.Compare(
        lower, _meaning, higher, _meaning, new(new("danh hiệu", "a title"), AwardKind.Title, [CandidateKind.Individual], 1, higher.Citation), areAlternatives: false);

    private static Criterion Read(string condition, string more = "") =>
        PolicyTexts.Read(PolicyTexts.LawWhen(condition).Replace("cite: L 24.1.a, when", $"cite: L 24.1.a, {more}when", StringComparison.Ordinal))
            .Policy.Awards[0].Criteria[0];
}
