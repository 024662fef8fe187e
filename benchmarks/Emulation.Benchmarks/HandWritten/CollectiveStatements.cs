using Emulation.Domain.Dossiers;

namespace Emulation.Benchmarks.HandWritten;

/// <summary>What was attested of a collective, read once.</summary>
internal readonly ref struct CollectiveStatements
{
    public readonly byte Movement = Answers.Unknown;
    public readonly byte Unity = Answers.Unknown;
    public readonly byte Exemplary = Answers.Unknown;
    public readonly byte TargetsExceeded = Answers.Unknown;
    public readonly byte OutstandingCollective = Answers.Unknown;
    public readonly byte OutstandingAmongLeaders = Answers.Unknown;
    public readonly byte StrongOrganisations = Answers.Unknown;
    public readonly byte AntiWaste = Answers.Unknown;
    public readonly byte GrassrootsDemocracy = Answers.Unknown;
    public readonly byte OutstandingInCentralCluster = Answers.Unknown;
    public readonly byte CommendationStandards = Answers.Unknown;
    public readonly byte ContributionRecognised = Answers.Unknown;

    public CollectiveStatements(AttestedFacts facts)
    {
        foreach (ref readonly var fact in facts.All.AsSpan())
        {
            var answer = Answers.Of(fact.Value);
            switch (fact.Key)
            {
                case "movement": Movement = answer; break;
                case "unity": Unity = answer; break;
                case "exemplary": Exemplary = answer; break;
                case "targets-exceeded": TargetsExceeded = answer; break;
                case "outstanding-collective": OutstandingCollective = answer; break;
                case "outstanding-among-leaders": OutstandingAmongLeaders = answer; break;
                case "strong-organisations": StrongOrganisations = answer; break;
                case "anti-waste": AntiWaste = answer; break;
                case "grassroots-democracy": GrassrootsDemocracy = answer; break;
                case "outstanding-in-central-cluster": OutstandingInCentralCluster = answer; break;
                case "commendation-standards": CommendationStandards = answer; break;
                case "contribution-recognised": ContributionRecognised = answer; break;
                default: break;
            }
        }
    }
}
