using Emulation.Domain.Candidates;
using NodaTime;
using static System.Math;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>The law of 2022 on households: Articles 73 to 75.</summary>
internal static class HouseholdLaw
{
    public static void Judge(Household household, LocalDate asOf, ref HouseholdFindings found)
    {
        var (standards, exemplary, contribution) = (Answers.Unknown, Answers.Unknown, Answers.Unknown);
        foreach (ref readonly var fact in household.Dossier.Attested.All.AsSpan())
        {
            switch (fact.Key)
            {
                case "commendation-standards": standards = Answers.Of(fact.Value); break;
                case "exemplary": exemplary = Answers.Of(fact.Value); break;
                case "household-contribution": contribution = Answers.Of(fact.Value); break;
                default: break;
            }
        }

        found.CommendationStandards = found.CommendationEligibility = standards;
        found.MeritExemplary = found.PrimeExemplary = exemplary;
        found.MeritHousehold = found.PrimeHousehold = contribution;
        found.MeritEligibility = found.PrimeEligibility = Min(exemplary, contribution);
        found.Suspension = Procedure.Suspension(household.Dossier.Pending, asOf);
    }
}
