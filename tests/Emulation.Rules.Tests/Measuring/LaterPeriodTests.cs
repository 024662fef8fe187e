using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Measuring;

/// <summary>A dossier that was kept on after the period under consideration says nothing about that period.</summary>
public class LaterPeriodTests
{
    [Fact]
    public void Evaluate_RatingAndTitleOfALaterPeriod_CountForNothing()
    {
        var person = Given.Person();
        person.Dossier.Ratings = [.. person.Dossier.Ratings, new(Given.Year(-1), Rating.Failed)];
        person.Dossier.Titles = [new("lao-dong-tien-tien", Given.Year(-1))];

        var decisions = Given.Decide(person);

        Assert.Equal(Eligibility.Eligible, decisions["an", "lao-dong-tien-tien"].Eligibility);
    }
}
