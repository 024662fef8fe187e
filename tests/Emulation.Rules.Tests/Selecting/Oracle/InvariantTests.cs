using System.Globalization;
using Xunit.Abstractions;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>
/// The invariants of a selection on random instances, each compared with the brute-force oracle.
/// <c>EMULATION_INSTANCES</c> sets how many, <c>EMULATION_FIRST_INSTANCE</c> from which.
/// </summary>
public class InvariantTests(InvariantTests.ManyInstances run, ITestOutputHelper output) : IClassFixture<InvariantTests.ManyInstances>
{
    [Fact]
    public void Select_OnEveryInstance_AgreesWithTheOracle()
    {
        output.WriteLine(run.Findings.ToString());
        run.Findings.AssertHolds(Invariant.Agreement);
    }

    [Fact]
    public void Select_WhenNothingIsPossible_ReportsASmallestConflict() => run.Findings.AssertHolds(Invariant.Conflict);

    [Fact]
    public void Replace_WhoeverWithdraws_IsTheSelectionWithoutIt() => run.Findings.AssertHolds(Invariant.Replacement);

    [Fact]
    public void Select_Always_KeepsTheCaps() => run.Findings.AssertHolds(Invariant.Caps);

    [Fact]
    public void Select_Always_MeetsTheFloorsOrFallsShortByTheLeast() => run.Findings.AssertHolds(Invariant.Floors);

    [Fact]
    public void Select_Always_TakesTheEligibleOnce() => run.Findings.AssertHolds(Invariant.Eligibility);

    [Fact]
    public void Select_WithoutVacanciesByDesign_WastesNoPlace() => run.Findings.AssertHolds(Invariant.NoWaste);

    [Fact]
    public void Select_UnlessInSteps_LeavesNoJustifiedEnvy() => run.Findings.AssertHolds(Invariant.NoEnvy);

    [Fact]
    public void Select_WithATreeOfCaps_IsBestAtEveryPosition() => run.Findings.AssertHolds(Invariant.Dominance);

    [Fact]
    public void Select_WhenARankRises_KeepsThePlace() => run.Findings.AssertHolds(Invariant.ScoreMonotone);

    [Fact]
    public void Select_WhenATraitIsDeclared_KeepsThePlace() => run.Findings.AssertHolds(Invariant.TraitMonotone);

    [Fact]
    public void Select_WithOnePlaceMore_KeepsEverybodyWherePromised() => run.Findings.AssertHolds(Invariant.HouseMonotone);

    [Fact]
    public void Select_WhenOneWithdraws_ChangesNoMoreThanPromised() => run.Findings.AssertHolds(Invariant.Consistency);

    [Fact]
    public void Select_InAnyOrderOfLists_GivesTheSame() => run.Findings.AssertHolds(Invariant.OrderIndependence);

    [Fact]
    public void Select_InAnyCultureAndWithAnySeedThatIsNotRead_GivesTheSame() => run.Findings.AssertHolds(Invariant.Determinism);

    [Fact]
    public void Select_OfTheTied_TreatsThemAlike() => run.Findings.AssertHolds(Invariant.TieSymmetry);

    [Fact]
    public void Select_OnAnotherScale_GivesTheSame() => run.Findings.AssertHolds(Invariant.Scale);

    [Fact]
    public void Explain_Always_NamesWhatIsTrue() => run.Findings.AssertHolds(Invariant.Explanations);

    [Fact]
    public void Select_Always_AddsUp() => run.Findings.AssertHolds(Invariant.Accounting);

    [Fact]
    public void Select_FromWhatWasWrittenDown_GivesTheSame() => run.Findings.AssertHolds(Invariant.Replay);

    /// <summary>One run for all tests of the class.</summary>
    public sealed class ManyInstances
    {
        internal Findings Findings { get; } = InvariantRun.Over(
            Number("EMULATION_FIRST_INSTANCE", 1), Number("EMULATION_INSTANCES", 11_000), given => new SelectorAnswers(given));

        private static int Number(string variable, int otherwise) =>
            Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
                ? int.Parse(text, CultureInfo.InvariantCulture)
                : otherwise;
    }
}
