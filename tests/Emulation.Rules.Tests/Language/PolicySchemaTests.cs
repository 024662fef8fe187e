using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emulation.Domain.Awards;
using Emulation.Domain.Bonuses;
using Emulation.Domain.Candidates;
using Emulation.Domain.Citations;
using Emulation.Domain.Conditions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Policies;
using Emulation.Domain.Quotas;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules.Language;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Conditions;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Tests.Language;

/// <summary>The published schema says what the reader reads.</summary>
public class PolicySchemaTests
{
    private static readonly JsonElement _schema = Read();
    private static readonly JsonElement _definitions = _schema.GetProperty("$defs");

    [Fact]
    public void Definitions_HaveTheKeysOfTheReaders() => Assert.All(Shapes(), shape =>
    {
        var definition = shape.Definition == "policy" ? _schema : _definitions.GetProperty(shape.Definition);

        Assert.Equal(shape.Keys.Order(StringComparer.Ordinal), Names(definition, "properties").Order(StringComparer.Ordinal));
        Assert.Equal(shape.Required.Order(StringComparer.Ordinal), Required(definition).Order(StringComparer.Ordinal));
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
    });

    [Theory]
    [InlineData("condition", "Criterion")]
    [InlineData("everyYearCondition", "EveryYear")]
    [InlineData("spanCondition", "Span")]
    public void Conditions_AreTheWordsOfTheTable(string definition, string place) =>
        Assert.Equal(
            ConditionWords.In(Enum.Parse<ConditionPlace>(place)).Order(StringComparer.Ordinal),
            Names(_definitions.GetProperty(definition), "properties").Order(StringComparer.Ordinal));

    [Fact]
    public void Words_AreThoseOfTheDomain()
    {
        var lists = Lists(_schema).ToHashSet(StringComparer.Ordinal);

        Assert.All<string>(
            [
                Listed<AwardKind>(), Listed<CandidateKind>(), Listed<Sector>(), Listed<UnitLevel>(), Listed<VoteBase>(), Listed<DocumentKind>(),
                Listed<VerificationStatus>(), Listed<Layer>(), Listed<PolicyStatus>(), Listed<Rating>(), Listed<InfluenceScope>(),
                Listed<InitiativeKind>(), Listed<DisciplineForm>(), Listed<DisciplineTime>(), Listed<AchievementKind>(), Listed<MovementPlace>(),
                Listed<MovementLauncher>(), Listed<MovementReview>(), Listed<PendingKind>(), Listed<RunEnding>(), Listed<MemberBase>(),
                Listed<ParameterUnit>(), Listed<RankingOrder>(), Listed<TitleCycle>(), Listed<FollowedText>(), Listed<TransitionExcept>(),
                Listed<RecognitionTime>(), Listed<CommendationBasis>(), Listed<ServiceEnd>(), Listed<TrainingResult>(), Listed<AssignmentStatement>(), Listed<Sex>(),
                Listed<Citizenship>(), Listed<EvidenceNeed>(),
                Listed<QuotaLevel>(), Listed<Rounding>(), Listed<TiePolicy>(), Listed<SamePeriodTitles>(), Listed<DueYear>(), Listed<AwardCycle>(),
            ],
            list => Assert.Contains(list, lists));
    }

    [Theory]
    [InlineData("citation", "L 24.1.đ", true)]
    [InlineData("citation", "L 24a.1b.c", true)]
    [InlineData("citation", "L24", false)]
    [InlineData("citation", "L 24.a", false)]
    [InlineData("date", "2024-01-31", true)]
    [InlineData("date", "2024-1-31", false)]
    [InlineData("percentage", "33.3%", true)]
    [InlineData("percentage", "100/3%", true)]
    [InlineData("percentage", "15", false)]
    [InlineData("percentage", "15 %", false)]
    [InlineData("id", "lao-dong-tien-tien", true)]
    [InlineData("id", "lao--dong", false)]
    [InlineData("policyId", "vn.law-2022", true)]
    [InlineData("policyId", "vn..law", false)]
    public void Patterns_AcceptWhatTheReaderAccepts(string definition, string text, bool accepted) =>
        Assert.Equal(accepted, Regex.IsMatch(text, _definitions.GetProperty(definition).GetProperty("pattern").GetString()!));

    [Fact]
    public void References_LeadToDefinitions()
    {
        var names = Names(_schema, "$defs").ToHashSet(StringComparer.Ordinal);
        var used = References(_schema).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(used.Except(names));
        Assert.Empty(names.Except(used));
    }

    private static JsonElement Read()
    {
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream("policy.schema.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static IEnumerable<MappingShape> Shapes() =>
        typeof(PolicyReader).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Emulation.Rules.Language", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(MappingShape))
            .Select(field => (MappingShape)field.GetValue(null)!);

    private static IEnumerable<string> Names(JsonElement element, string property) =>
        element.GetProperty(property).EnumerateObject().Select(entry => entry.Name);

    private static IEnumerable<string> Required(JsonElement element) =>
        element.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(item => item.GetString()!) : [];

    private static string Listed<T>()
        where T : struct, Enum => string.Join(' ', Words<T>.All.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lists(JsonElement element) => Everything(element)
        .Where(part => part.ValueKind == JsonValueKind.Object && part.TryGetProperty("enum", out _))
        .Select(part => string.Join(' ', part.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> References(JsonElement element) => Everything(element)
        .Where(part => part.ValueKind == JsonValueKind.Object && part.TryGetProperty("$ref", out _))
        .Select(part => part.GetProperty("$ref").GetString()!["#/$defs/".Length..]);

    private static IEnumerable<JsonElement> Everything(JsonElement element)
    {
        IEnumerable<JsonElement> parts = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(entry => entry.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        return parts.SelectMany(Everything).Prepend(element);
    }
}
