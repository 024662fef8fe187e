using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Cli.Sampling;

/// <summary>What the dossiers of people and of collectives have in common.</summary>
internal static class SampleFacts
{
    /// <summary>How many of 1,000 facts of a kind nobody stated.</summary>
    public const int Unstated = 20;

    /// <summary>How many years before the one considered a dossier tells of.</summary>
    public const int YearsBefore = 5;

    /// <summary>The list, or not known in a few per cent of cases.</summary>
    public static Records<T>? Stated<T>(SplitMix64 random, Records<T> records)
        where T : DossierRecord => random.Chance(Unstated) ? null : records;

    /// <summary>What was attested: mostly yes, now and then no, now and then not stated.</summary>
    public static AttestedFacts Attested(SplitMix64 random, int noPerMille, ReadOnlySpan<string> keys)
    {
        var facts = new List<(string Key, bool Value)>(keys.Length);
        foreach (var key in keys)
        {
            var value = !random.Chance(noPerMille);
            if (!random.Chance(Unstated / 2)) facts.Add((key, value));
        }

        return AttestedFacts.Create([.. facts]);
    }

    /// <summary>The open matters: mostly none, now and then one that is open or closed, now and then not known.</summary>
    public static Records<PendingMatter>? Pending(SplitMix64 random, AwardPeriod period)
    {
        var kind = (PendingKind)random.Below(Enum.GetValues<PendingKind>().Length);
        var from = DayOf(random, period);
        var to = random.Chance(400) ? from.PlusDays(1 + random.Below(30)) : (LocalDate?)null;
        return Stated<PendingMatter>(random, random.Chance(8) ? [new PendingMatter(kind) { From = from, To = to }] : []);
    }

    /// <summary>Results of movements; a department is no ministry or province, so its movements often count for less.</summary>
    public static Records<MovementResult>? Movements(SplitMix64 random, AwardPeriod period)
    {
        if (!random.Chance(60)) return Stated<MovementResult>(random, []);

        var launcher = random.Pick<MovementLauncher>(
        [
            (50, MovementLauncher.Department), (30, MovementLauncher.Province), (10, MovementLauncher.Ministry), (10, MovementLauncher.PrimeMinister),
        ]);
        var place = random.Pick<MovementPlace>([(50, MovementPlace.Participated), (40, MovementPlace.Outstanding), (10, MovementPlace.Leader)]);
        var years = 2 + random.Below(4);
        var (known, datedKnown, reviewKnown) = (!random.Chance(100), !random.Chance(100), !random.Chance(100));
        return Stated(random,
        [
            new MovementResult("phong-trao-1", place)
            {
                LaunchedBy = known ? Fact<MovementLauncher>.Of(launcher) : Fact<MovementLauncher>.Unknown,
                From = datedKnown ? period.From.PlusYears(-years + 1) : null,
                To = datedKnown ? period.From.PlusYears(1) : null,
                Review = reviewKnown
                    ? Fact<MovementReview>.Of(random.Chance(600) ? MovementReview.Final : MovementReview.Interim)
                    : Fact<MovementReview>.Unknown,
            },
        ]);
    }

    /// <summary>Achievements outside the yearly ladder.</summary>
    public static Records<Achievement>? Achievements(SplitMix64 random, AwardPeriod period)
    {
        if (!random.Chance(25)) return Stated<Achievement>(random, []);

        var kind = (AchievementKind)random.Below(Enum.GetValues<AchievementKind>().Length);
        var scope = Scope(random);
        return Stated(random, [new Achievement(kind, scope) { Recognised = DayOf(random, period) }]);
    }

    /// <summary>A reach: mostly of the base; in some records nobody stated it.</summary>
    public static Fact<InfluenceScope> Scope(SplitMix64 random) => random.Pick<Fact<InfluenceScope>>(
    [
        (880, Fact<InfluenceScope>.Of(InfluenceScope.Grassroots)),
        (90, Fact<InfluenceScope>.Of(InfluenceScope.Ministerial)),
        (10, Fact<InfluenceScope>.Of(InfluenceScope.National)),
        (20, Fact<InfluenceScope>.Unknown),
    ]);

    /// <summary>A day in the part of the period that lies before the review in June.</summary>
    public static LocalDate DayOf(SplitMix64 random, AwardPeriod period) => period.From.PlusDays(random.Below(260));

    /// <summary>The day on which the titles of a year are decided.</summary>
    public static LocalDate DecisionDay(AwardPeriod period, int yearsBefore) => period.From.PlusYears(-yearsBefore).PlusMonths(9).PlusDays(14);
}
