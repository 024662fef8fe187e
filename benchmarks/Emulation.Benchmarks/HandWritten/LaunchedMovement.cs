using Emulation.Domain.Dossiers;
using static System.Math;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>Who launched a movement, how long it ran and what review it had, as the awards for collectives ask.</summary>
internal readonly ref struct LaunchedMovement
{
    public readonly byte OfPresidentOrPrime;
    public readonly byte OfMinistryForThreeYears;
    public readonly byte OfMinistryForThreeYearsFinal;
    public readonly byte OfPrimeForFiveYears;

    public LaunchedMovement(MovementResult movement)
    {
        var launcher = movement.LaunchedBy.ValueOrNull;
        var nobody = movement.LaunchedBy.IsKnown ? Answers.NotMet : Answers.Unknown;
        var president = launcher is { } first ? Answers.Of(first is MovementLauncher.President or MovementLauncher.PrimeMinister) : nobody;
        var prime = launcher is { } second ? Answers.Of(second is MovementLauncher.PrimeMinister) : nobody;
        var ministry = launcher is { } third ? Answers.Of(third is MovementLauncher.Ministry or MovementLauncher.Province) : nobody;
        if (Max(president, ministry) == Answers.NotMet)
        {
            return;
        }

        var none = movement.Review.IsKnown ? Answers.NotMet : Answers.Unknown;
        var reviewed = movement.Review.HasValue ? Answers.Met : none;
        var final = movement.Review.HasValue ? Answers.Of(movement.Review.Value == MovementReview.Final) : none;

        // Counting the years costs most, so it comes last.
        OfPresidentOrPrime = Min(president, reviewed);
        if (Max(prime, ministry) == Answers.NotMet || reviewed == Answers.NotMet)
        {
            return;
        }

        var years = movement.WholeYears;
        var three = years is { } ran ? Answers.Of(ran >= 3) : Answers.Unknown;
        var five = years is { } ranLong ? Answers.Of(ranLong >= 5) : Answers.Unknown;
        OfMinistryForThreeYears = Min(Min(ministry, three), reviewed);
        OfMinistryForThreeYearsFinal = Min(Min(ministry, three), final);
        OfPrimeForFiveYears = Min(Min(prime, five), reviewed);
    }
}
