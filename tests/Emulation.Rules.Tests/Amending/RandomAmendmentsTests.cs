using Emulation.Domain.Policies;
using Emulation.Rules.Language;
using Emulation.Rules.Validation;

namespace Emulation.Rules.Tests.Amending;

public class RandomAmendmentsTests
{
    private const int Cases = 150;

    [Fact]
    public void Version_OfEachDay_IsWhatOneChangeAfterTheOtherMakes()
    {
        var versions = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new RandomAmendments(new(seed));
            var catalog = PolicyValidator.Validate(random.Policies()).GetCatalogOrThrow();
            versions += catalog.Policies.Length;
            for (var month = 0; month <= 42; month++)
            {
                foreach (var day in (int[])[-1, 0])
                {
                    var date = RandomAmendments.First.PlusMonths(month).PlusDays(day);
                    if (date >= RandomAmendments.First)
                    {
                        Assert.Equal(random.ExpectedOn(date), RandomAmendments.Describe(catalog.On("test.law", date)!));
                    }
                }
            }
        }

        Assert.True(versions > 3 * Cases, $"{versions} versions are too few to show anything");
    }

    [Fact]
    public void Versions_DoNotDependOnTheOrderOfTheFiles()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new RandomAmendments(new(seed));
            var given = random.Policies();

            Assert.Equal(Describe(given), Describe(random.Shuffled(given)));
        }
    }

    // Hashes and the order of criteria too: whoever records a decision must find the same version again.
    private static IEnumerable<string> Describe(ParsedPolicy[] policies) =>
        PolicyValidator.Validate(policies).GetCatalogOrThrow().Policies.Select(policy =>
            $"{policy.InForce} {policy.Hash} {string.Join(' ', policy.AmendedBy.Select(by => by.Id))} {string.Join(' ', policy.Awards.Select(Describe))}");

    private static string Describe(AwardProvision award) => $"{award.Award}({string.Join(' ', award.Criteria.Select(criterion => criterion.Id))})";
}
