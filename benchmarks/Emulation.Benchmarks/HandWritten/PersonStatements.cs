using Emulation.Domain.Dossiers;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What was attested of a person, read once.</summary>
internal readonly ref struct PersonStatements
{
    public readonly byte Conduct = Answers.Unknown;
    public readonly byte Movement = Answers.Unknown;
    public readonly byte ProductiveWork = Answers.Unknown;
    public readonly byte CommunityConduct = Answers.Unknown;
    public readonly byte Exemplary = Answers.Unknown;
    public readonly byte Compliance = Answers.Unknown;
    public readonly byte CommendationStandards = Answers.Unknown;
    public readonly byte ContributionRecognised = Answers.Unknown;
    public readonly byte ProductionInField = Answers.Unknown;
    public readonly byte WorkerInitiative = Answers.Unknown;
    public readonly byte FarmerModel = Answers.Unknown;

    public PersonStatements(AttestedFacts facts)
    {
        foreach (ref readonly var fact in facts.All.AsSpan())
        {
            var answer = Answers.Of(fact.Value);
            switch (fact.Key)
            {
                case "conduct": Conduct = answer; break;
                case "movement": Movement = answer; break;
                case "productive-work": ProductiveWork = answer; break;
                case "community-conduct": CommunityConduct = answer; break;
                case "exemplary": Exemplary = answer; break;
                case "compliance": Compliance = answer; break;
                case "commendation-standards": CommendationStandards = answer; break;
                case "contribution-recognised": ContributionRecognised = answer; break;
                case "production-in-field": ProductionInField = answer; break;
                case "worker-initiative-in-district": WorkerInitiative = answer; break;
                case "farmer-model-in-district": FarmerModel = answer; break;
                default: break;
            }
        }
    }
}
