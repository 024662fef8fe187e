using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;
using static System.Math;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What a collective's lists of records come to, each list read once.</summary>
internal readonly ref struct CollectiveRecords
{
    /// <summary>The periods for which each title is listed.</summary>
    public readonly ulong Excellent, Determined, Flag;

    /// <summary>First of its cluster this period: one of a ministry or province, one of the Central Council.</summary>
    public readonly byte LeadsCluster, LeadsCentralCluster;

    /// <summary>A result in a movement, as each award asks for it.</summary>
    public readonly byte Outstanding, OutstandingForPrime, LeadsThematic, LeadsNational;

    /// <summary>Achievements.</summary>
    public readonly byte Spontaneous, Contribution, PoliticalTask;

    /// <summary>How many award periods began since the certificate of a ministry or province was given.</summary>
    public readonly int YearsSinceMerit;

    public readonly Tally FlagVotes, GovernmentVotes;

    public CollectiveRecords(Dossier dossier, AwardPeriod period, LocalDate asOf)
    {
        var now = period.Id;
        foreach (var record in dossier.Titles.Counted)
        {
            var ago = now.Year - record.Period.Year;
            if (record.Period.Cycle != now.Cycle || ago is < 0 or >= 64 || record.Decided > asOf)
            {
                continue;
            }

            var bit = 1UL << ago;
            switch (record.Award.Value)
            {
                case "tap-the-lao-dong-xuat-sac": Excellent |= bit; break;
                case "don-vi-quyet-thang": Determined |= bit; break;
                case "co-thi-dua-cap-bo-tinh": Flag |= bit; break;
                default: break;
            }
        }

        if (dossier.Placements is { } placements)
        {
            foreach (var placement in placements.Counted)
            {
                if (placement.Place > 1 || placement.Period != now)
                {
                    continue;
                }

                var organiser = placement.OrganisedBy;
                LeadsCluster = Max(LeadsCluster, !organiser.IsKnown ? Answers.Unknown
                    : Answers.Of(organiser.ValueOrNull is MovementLauncher.Ministry or MovementLauncher.Province));
                LeadsCentralCluster = Max(LeadsCentralCluster, !organiser.IsKnown ? Answers.Unknown
                    : Answers.Of(organiser.ValueOrNull is MovementLauncher.CentralCouncil));
            }
        }
        else
        {
            LeadsCluster = LeadsCentralCluster = Answers.Unknown;
        }

        if (dossier.Movements is { } movements)
        {
            foreach (var movement in movements.Counted)
            {
                if (movement.Place < MovementPlace.Outstanding || movement.Reviewed > asOf)
                {
                    continue;
                }

                Outstanding = Answers.Met;
                var result = new LaunchedMovement(movement);
                OutstandingForPrime = Max(OutstandingForPrime, Max(result.OfPresidentOrPrime, result.OfMinistryForThreeYears));
                if (movement.Place >= MovementPlace.Leader)
                {
                    LeadsThematic = Max(LeadsThematic, result.OfMinistryForThreeYearsFinal);
                    LeadsNational = Max(LeadsNational, result.OfPrimeForFiveYears);
                }
            }
        }
        else
        {
            Outstanding = OutstandingForPrime = LeadsThematic = LeadsNational = Answers.Unknown;
        }

        if (dossier.Achievements is { } achievements)
        {
            foreach (var achievement in achievements.Counted)
            {
                if (achievement.Recognised > asOf)
                {
                    continue;
                }

                switch (achievement.Kind)
                {
                    case AchievementKind.Spontaneous:
                        Spontaneous = Max(Spontaneous, Answers.Reaches(achievement.Scope, InfluenceScope.Ministerial));
                        break;
                    case AchievementKind.Contribution: Contribution = Answers.Met; break;
                    case AchievementKind.PoliticalTask: PoliticalTask = Answers.Met; break;
                    default: break;
                }
            }
        }
        else
        {
            Spontaneous = Contribution = PoliticalTask = Answers.Unknown;
        }

        foreach (var record in dossier.Commendations.Counted)
        {
            if (record.Award.Value == "bang-khen-cap-bo-tinh" && record.Decided <= asOf)
            {
                YearsSinceMerit = Max(YearsSinceMerit, period.PeriodsBeginningOnOrAfter(record.Decided));
            }
        }

        YearsSinceMerit = Min(YearsSinceMerit, 64);
        foreach (var vote in dossier.Votes)
        {
            if (!Procedure.IsFor(vote, now))
            {
                continue;
            }

            switch (vote.Award.Value)
            {
                case "co-thi-dua-cap-bo-tinh": FlagVotes = Procedure.Add(FlagVotes, vote, 80); break;
                case "co-thi-dua-chinh-phu": GovernmentVotes = Procedure.Add(GovernmentVotes, vote, 80); break;
                default: break;
            }
        }
    }
}
