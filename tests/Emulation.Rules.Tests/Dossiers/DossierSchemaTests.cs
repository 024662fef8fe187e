using System.Text.Json;
using System.Text.Json.Nodes;
using Emulation.Domain.Candidates;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Dossiers;

namespace Emulation.Rules.Tests.Dossiers;

/// <summary>The published schema and the reader know the same keys and the same words.</summary>
public class DossierSchemaTests
{
    private static readonly JsonObject _schema = Load();

    [Fact]
    public void Schema_Keys_AreThoseOfTheReader()
    {
        Assert.Equal(Words<HeaderKey>.All.Order(), Keys(_schema));
        AssertKeys("header", [.. Words<HeaderKey>.All.Where(key => key != "units")]);
        AssertKeys<UnitKey>("unit");
        AssertKeys<ParentKey>("parent");
        AssertKeys<PeriodKey>("period");
        AssertKeys<IndividualKey>("individual");
        AssertKeys<CollectiveKey>("collective");
        AssertKeys<CandidateKey>("household");
        AssertKeys<CandidateKey>("entry");
        AssertKeys<RatingKey>("rating");
        AssertKeys<TitleKey>("title");
        AssertKeys<CommendationKey>("commendation");
        AssertKeys<InitiativeKey>("initiative");
        AssertKeys<DisciplineKey>("discipline");
        AssertKeys<PendingKey>("pending");
        AssertKeys<AchievementKey>("achievement");
        AssertKeys<MovementKey>("movement");
        AssertKeys<PlacementKey>("placement");
        AssertKeys<DocumentKey>("document");
        AssertKeys<EvidenceKey>("evidence");
        AssertKeys<SubjectKey>("subject");
        AssertKeys<SinceKey>("sincePeriod");
        AssertKeys<ServiceKey>("service");
        AssertKeys<SpellKey>("spell");
        AssertKeys<TrainingKey>("training");
        AssertKeys<AssignmentKey>("assignment");
        AssertKeys<AbsenceKey>("absence");
        AssertKeys<MembershipKey>("membership");
        AssertKeys<VoteKey>("vote");
        AssertKeys<RulingKey>("ruling");
    }

    [Fact]
    public void Schema_Objects_AreAllCompared()
    {
        var objects = Definitions().Where(definition => definition.Value!["properties"] is not null).Select(definition => definition.Key);

        // One line above for each of them: a new object in the schema needs one more.
        Assert.Equal(29, objects.Count());
    }

    [Fact]
    public void Schema_Words_AreThoseOfTheDomain()
    {
        AssertWords<Sector>("unit", "sector");
        AssertWords<UnitLevel>("unit", "level");
        AssertWords<AwardCycle>("period", "cycle");
        AssertWords<Sex>("individual", "sex");
        AssertWords<TrainingResult>("training", "result");
        AssertWords<AssignmentKind>("assignment", "kind");
        AssertWords<RecordStatus>("title", "status");
        AssertWords<CommendationBasis>("commendation", "basis");
        AssertWords<InitiativeKind>("initiative", "kind");
        AssertWords<InfluenceScope>("initiative", "scope");
        AssertWords<DisciplineForm>("discipline", "form");
        AssertWords<PendingKind>("pending", "kind");
        AssertWords<AchievementKind>("achievement", "kind");
        AssertWords<InfluenceScope>("achievement", "scope");
        AssertWords<MovementPlace>("movement", "place");
        AssertWords<MovementLauncher>("movement", "launched-by");
        AssertWords<MovementReview>("movement", "review");
        AssertWords<MovementLauncher>("placement", "organised-by");
        AssertWords<CandidateKind>("subject", "kind");
        Assert.Equal(["none", .. Words<Rating>.All], Listed(Definitions()["rating"]!["properties"]!["level"]!));
    }

    [Fact]
    public void Keys_OfEveryCandidateAndRecord_BeginWithTheSharedOnes()
    {
        Assert.Equal(Words<CandidateKey>.All, Words<IndividualKey>.All.Take(Words<CandidateKey>.All.Length));
        Assert.Equal(Words<CandidateKey>.All, Words<CollectiveKey>.All.Take(Words<CandidateKey>.All.Length));
        foreach (var keys in new[]
        {
            Words<RatingKey>.All, Words<TitleKey>.All, Words<CommendationKey>.All, Words<InitiativeKey>.All, Words<DisciplineKey>.All,
            Words<PendingKey>.All, Words<AchievementKey>.All, Words<MovementKey>.All, Words<PlacementKey>.All, Words<DocumentKey>.All,
        })
        {
            Assert.Equal(Words<RecordKey>.All, keys.Take(Words<RecordKey>.All.Length));
        }
    }

    /// <summary>So that the round trip of that file leaves no key out; only `subject` is read and never written.</summary>
    [Fact]
    public void CompleteSample_HasEveryKey()
    {
        var sample = File.ReadAllText(Repository.PathOf("tests/schemas/good/dossiers/complete.jsonl"));

        var missing = Definitions()
            .Where(definition => definition.Key != "subject")
            .SelectMany(definition => (definition.Value!["properties"] as JsonObject)?.Select(property => property.Key) ?? [])
            .Distinct()
            .Where(key => key != "subject" && !sample.Contains($"\"{key}\":", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static JsonObject Load()
    {
        using var stream = typeof(DossierReader).Assembly.GetManifestResourceStream("dossiers.schema.json")!;
        return JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();
    }

    private static JsonObject Definitions() => _schema["$defs"]!.AsObject();

    private static void AssertKeys<T>(string definition)
        where T : struct, Enum => AssertKeys(definition, [.. Words<T>.All]);

    private static void AssertKeys(string definition, string[] keys)
    {
        var found = Definitions()[definition]!.AsObject();
        Assert.Equal(keys.Order(), Keys(found));
        Assert.False((bool)found["additionalProperties"]!);
    }

    private static IEnumerable<string> Keys(JsonObject definition) => definition["properties"]!.AsObject().Select(property => property.Key).Order();

    private static void AssertWords<T>(string definition, string key)
        where T : struct, Enum => Assert.Equal(Words<T>.All, Listed(Definitions()[definition]!["properties"]![key]!));

    /// <summary>The words that a property lists, be it null as well or not.</summary>
    private static IEnumerable<string> Listed(JsonNode property) =>
        (property["enum"] ?? property["oneOf"]![0]!["enum"])!.AsArray().Select(word => (string)word!);
}
