using System.Globalization;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Tests.Wording;

public class VietnameseWordsTests
{
    [Fact]
    public void All_EveryValueOfEveryList_HasItsWords() => Snapshot.Match(string.Concat(
    [
        List<CandidateKind>(), List<Sector>(), List<Sex>(), List<AssignmentKind>(), List<TrainingResult>(), List<UnitLevel>(),
        List<Rating>(), List<InfluenceScope>(), List<InitiativeKind>(), List<DisciplineForm>(), List<PendingKind>(), List<AchievementKind>(),
        List<MovementPlace>(), List<MovementLauncher>(), List<MovementReview>(), List<CommendationBasis>(), List<RecordStatus>(),
        List<Outcome>(), List<Eligibility>(), List<Standing>(), List<VoteOutcome>(),
    ]));

    [Fact]
    public void Of_ListWithoutWords_IsRefusedByName() =>
        Assert.Equal("`DayOfWeek` has no Vietnamese words.", Assert.Throws<NotSupportedException>(() => VietnameseWords<DayOfWeek>.Of(DayOfWeek.Friday)).Message);

    [Fact]
    public void Of_ValueThatIsNone_IsRefused() =>
        Assert.Throws<IndexOutOfRangeException>(() => VietnameseWords<Rating>.Of((Rating)4));

    [Theory]
    [InlineData("ratings", "Xếp loại")]
    [InlineData("service.from", "Công tác từ ngày")]
    [InlineData("Ratings", null)]
    [InlineData("", null)]
    public void Of_PartOfADossier_HasItsName(string key, string? name) => Assert.Equal(name, DossierNames.Of(key));

    private static string List<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(values.Length, VietnameseWords<T>.All.Length);
        Assert.Equal(values.Length, VietnameseWords<T>.All.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain("", VietnameseWords<T>.All);
        return string.Concat(values.Select(value =>
            string.Create(CultureInfo.InvariantCulture, $"{typeof(T).Name} {EnumWords<T>.Of(value)}: {VietnameseWords<T>.Of(value)}\n")));
    }
}
