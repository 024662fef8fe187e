using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using NodaTime;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What a person's lists of records come to, each list read once.</summary>
internal readonly ref struct PersonRecords
{
    /// <summary>The periods for which each title is listed; of the two lowest only this period matters.</summary>
    public readonly ulong Labourer, Soldier, Fighter, Provincial;

    /// <summary>A recognised initiative of any kind, by its reach.</summary>
    public readonly byte Grassroots, Ministerial, National;

    /// <summary>A result in a movement: outstanding, and that in one of a ministry or province.</summary>
    public readonly byte Outstanding, OutstandingInMinistry;

    /// <summary>Achievements: many or spontaneous, these or a prize, contribution, production.</summary>
    public readonly byte Achieved, AchievedOrPrize, Contribution, Production;

    /// <summary>The certificate of a ministry or province was given.</summary>
    public readonly byte MeritHeld;

    /// <summary>Disciplined in the period by a warning or more.</summary>
    public readonly byte Disciplined;

    public readonly Tally FighterVotes, ProvincialVotes, NationalVotes;

    public PersonRecords(Dossier dossier, AwardPeriod period, LocalDate asOf)
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
            var award = record.Award.Value;
            if (award.Length == 18)
            {
                if (ago == 0)
                {
                    Labourer |= award == "lao-dong-tien-tien" ? 1UL : 0;
                    Soldier |= award == "chien-si-tien-tien" ? 1UL : 0;
                }
            }
            else if (award == "chien-si-thi-dua-co-so")
            {
                Fighter |= bit;
            }
            else if (award == "chien-si-thi-dua-cap-bo-tinh")
            {
                Provincial |= bit;
            }
        }

        if (dossier.Initiatives is { } initiatives)
        {
            foreach (var initiative in initiatives.Counted)
            {
                var recognised = initiative.Recognised.HasValue ? Answers.Of(initiative.Recognised.Value <= asOf)
                    : initiative.Recognised.IsKnown ? Answers.NotMet : Answers.Unknown;
                Grassroots = Math.Max(Grassroots, Math.Min(recognised, Answers.Reaches(initiative.Scope, InfluenceScope.Grassroots)));
                Ministerial = Math.Max(Ministerial, Math.Min(recognised, Answers.Reaches(initiative.Scope, InfluenceScope.Ministerial)));
                National = Math.Max(National, Math.Min(recognised, Answers.Reaches(initiative.Scope, InfluenceScope.National)));
            }
        }
        else
        {
            Grassroots = Ministerial = National = Answers.Unknown;
        }

        if (dossier.Movements is { } movements)
        {
            foreach (var movement in movements.Counted)
            {
                if (movement.Place >= MovementPlace.Outstanding && !(movement.Reviewed > asOf))
                {
                    Outstanding = Answers.Met;
                    OutstandingInMinistry = Math.Max(OutstandingInMinistry, LaunchedByMinistryOrProvince(movement.LaunchedBy));
                }
            }
        }
        else
        {
            Outstanding = OutstandingInMinistry = Answers.Unknown;
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
                    case AchievementKind.Many or AchievementKind.Spontaneous:
                        Achieved = Math.Max(Achieved, Answers.Reaches(achievement.Scope, InfluenceScope.Ministerial));
                        AchievedOrPrize = Math.Max(AchievedOrPrize, Achieved);
                        break;
                    case AchievementKind.Prize:
                        AchievedOrPrize = Math.Max(AchievedOrPrize, Answers.Reaches(achievement.Scope, InfluenceScope.Ministerial));
                        break;
                    case AchievementKind.Contribution:
                        Contribution = Answers.Met;
                        break;
                    case AchievementKind.Production:
                        Production = Answers.Met;
                        break;
                    default:
                        break;
                }
            }
        }
        else
        {
            Achieved = AchievedOrPrize = Contribution = Production = Answers.Unknown;
        }

        // A list of commendations says what was given; only one that is complete for sixty-four years says what was not.
        MeritHeld = dossier.CommendationsKnownFrom is { } from && now.YearsSince(from) >= 63 ? Answers.NotMet : Answers.Unknown;
        foreach (var record in dossier.Commendations.Counted)
        {
            if (record.Award.Value == "bang-khen-cap-bo-tinh" && record.Decided <= asOf)
            {
                MeritHeld = Answers.Met;
                break;
            }
        }

        if (dossier.Disciplines is { } disciplines)
        {
            foreach (var discipline in disciplines.Counted)
            {
                if (discipline.Form >= DisciplineForm.Warning && !(discipline.Decided > asOf))
                {
                    Disciplined = Math.Max(Disciplined, discipline.Decided is { } day ? Answers.Of(period.Contains(day)) : Answers.Unknown);
                }
            }
        }
        else
        {
            Disciplined = Answers.Unknown;
        }

        foreach (var vote in dossier.Votes)
        {
            if (!Procedure.IsFor(vote, now))
            {
                continue;
            }

            switch (vote.Award.Value)
            {
                case "chien-si-thi-dua-co-so":
                    FighterVotes = Procedure.Add(FighterVotes, vote, 80);
                    break;
                case "chien-si-thi-dua-cap-bo-tinh" when Procedure.IsOfMinistryOrProvince(vote):
                    ProvincialVotes = Procedure.Add(ProvincialVotes, vote, 90);
                    break;
                case "chien-si-thi-dua-toan-quoc" when Procedure.IsOfMinistryOrProvince(vote):
                    NationalVotes = Procedure.Add(NationalVotes, vote, 90);
                    break;
                default:
                    break;
            }
        }
    }

    private static byte LaunchedByMinistryOrProvince(Fact<MovementLauncher> launcher) =>
        launcher.HasValue ? Answers.Of(launcher.Value is MovementLauncher.Ministry or MovementLauncher.Province)
        : launcher.IsKnown ? Answers.NotMet : Answers.Unknown;
}
