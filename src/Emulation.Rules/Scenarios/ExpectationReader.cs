using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Criteria;
using Emulation.Domain.Decisions;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Findings;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Scenarios;

/// <summary>Reads what a scenario expects.</summary>
internal static class ExpectationReader
{
    internal static readonly MappingShape Shape = new(
        "expectation", "an expectation",
        required: [],
        optional: ["eligibility", "standing", "because", "missing", "enough", "vote", "suspended", "bonus", "authority", "submitted-by", "explains"],
        notYet: ["selected", "tied", "cutoff"]);

    private const string None = "none";
    private const string Unknown = "unknown";

    public static ImmutableArray<Expectation> ReadAll(MappingReader scenario, ReadingContext context)
    {
        if (scenario["expect"] is not { } field || IsEmptyMapping(field) || field.Mapping(context) is not { } byCandidate)
        {
            return [];
        }

        var candidates = Candidates(scenario);
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        var seen = new HashSet<(CandidateKind, CandidateId)>();
        foreach (var candidate in byCandidate.Entries.Select(Field.Of))
        {
            var found = Find(candidate, candidates, context);
            if (found is { } twice && !seen.Add(twice))
            {
                context.Report(ScenarioDiagnostics.CandidateTwice(candidate.Key, candidate.Name));
            }

            // What is expected is read whoever it is about, so that all that is wrong is said at once.
            foreach (var award in candidate.Entries(context))
            {
                var (kind, id) = found ?? default;
                if (Read(kind, id, award, context) is { } expectation && found is not null)
                {
                    expectations.Add(expectation);
                }
            }
        }

        return expectations.ToImmutable();
    }

    private static Expectation? Read(CandidateKind kind, CandidateId candidate, Field award, ReadingContext context)
    {
        if (MappingReader.Open(award, Shape, context) is not { } mapping)
        {
            return null;
        }

        if (IsEmptyMapping(award))
        {
            context.Report(ReadingDiagnostics.Empty(award.Key, award.Name));
        }

        return new(kind, candidate, award.Name, award.Key)
        {
            Eligibility = Word<Eligibility>(mapping["eligibility"], context),
            Standing = Word<Standing>(mapping["standing"], context),
            Because = Because(mapping["because"], context),
            Missing = Texts(mapping["missing"], context),
            Enough = Texts(mapping["enough"], context),
            Vote = Word<VoteOutcome>(mapping["vote"], context),
            Suspended = mapping["suspended"] is { } suspended
                ? new(IsEmptyList(suspended) ? [] : suspended.WordList<PendingKind>(context), suspended.At)
                : null,
            Bonus = Bonus(mapping["bonus"], context),
            Authority = Authority(mapping["authority"], context),
            SubmittedBy = Authority(mapping["submitted-by"], context),
            Explains = mapping["explains"] is { } explains
                ? [.. explains.Items(context).Select(item => (item.At, Text: item.Prose(context))).Where(item => item.Text is not null).Select(item => new Expected<string>(item.Text!, item.At))]
                : [],
        };
    }

    private static Expected<T>? Word<T>(Field? field, ReadingContext context)
        where T : struct, Enum => field is { } there && there.Word<T>(context) is { } word ? new(word, there.At) : null;

    private static Expected<long?>? Bonus(Field? field, ReadingContext context)
    {
        if (field is not { } there)
        {
            return null;
        }

        return there.Value is YamlScalar { Text: None } ? new(null, there.At)
            : there.Amount(context) is { } vnd ? new(vnd, there.At)
            : null;
    }

    private static Expected<string?>? Authority(Field? field, ReadingContext context) =>
        field is { } there && there.Id(context) is { } id ? new(id == Unknown ? null : id, there.At) : null;

    private static Expected<ImmutableArray<string>>? Texts(Field? field, ReadingContext context) => field is { } there
        ? new(IsEmptyList(there) ? [] : there.TextList(context), there.At)
        : null;

    private static ImmutableArray<Expected<(CriterionId, Outcome)>> Because(Field? field, ReadingContext context)
    {
        var because = ImmutableArray.CreateBuilder<Expected<(CriterionId, Outcome)>>();
        foreach (var criterion in field?.Entries(context) ?? [])
        {
            if (criterion.Word<Outcome>(context) is { } outcome)
            {
                because.Add(new((criterion.Name, outcome), criterion.At));
            }
        }

        return because.ToImmutable();
    }

    /// <summary>The candidates as far as they can be told, with their kinds.</summary>
    private static ImmutableArray<(CandidateKind Kind, CandidateId Id)> Candidates(MappingReader scenario) =>
    [
        .. from candidate in (scenario["candidates"]?.Value as YamlSequence)?.Items ?? []
           let mapping = candidate as YamlMapping
           let id = mapping?.Find("id")?.Value as YamlScalar
           where id is not null
           let kind = mapping.Find("kind")?.Value as YamlScalar
           select (kind is null ? CandidateKind.Individual : Words<CandidateKind>.Find(kind.Text) ?? CandidateKind.Individual, new CandidateId(id.Text)),
    ];

    // An id alone is enough where one kind has it; else `collective/thcs-a` says which.
    private static (CandidateKind, CandidateId)? Find(
        Field candidate, ImmutableArray<(CandidateKind Kind, CandidateId Id)> candidates, ReadingContext context)
    {
        var name = candidate.Name;
        var named = candidates.Where(each => each.Id == name || $"{Words<CandidateKind>.Of(each.Kind)}/{each.Id}" == name).Distinct().ToArray();
        switch (named)
        {
            case [var only]:
                return only;
            case []:
                context.Report(ScenarioDiagnostics.UnknownCandidate(candidate.Key, name, candidates.Select(each => each.Id.Value).Distinct(StringComparer.Ordinal)));
                return null;
            default:
                context.Report(ScenarioDiagnostics.AmbiguousCandidate(candidate.Key, name, named.Select(each => each.Kind)));
                return null;
        }
    }

    private static bool IsEmptyList(Field field) => field.Value is YamlSequence { Items.IsEmpty: true };

    private static bool IsEmptyMapping(Field field) => field.Value is YamlMapping { Entries.IsEmpty: true };
}
