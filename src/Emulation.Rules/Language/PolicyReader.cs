using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Concepts;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language;

/// <summary>Reads the text of a policy.</summary>
public static class PolicyReader
{
    internal static readonly MappingShape Shape = new(
        "policy", "a policy",
        required: ["policy", "layer", "title", "in-force"],
        optional:
        [
            "under", "replaces", "amends", "scope", "status", "verification", "documents", "parameters", "attested", "suspends", "prefers", "awards",
            "bonuses", "deadlines", "delegates", "known-instruments", "changes", "transition",
        ]);

    /// <summary>Reads a policy and reports all that is wrong with its text in one run.</summary>
    /// <remarks>
    /// No text makes it throw or take long: at most 4 MiB, 64 levels and 200,000 keys and values are read, and a diagnostic
    /// says which limit was passed.
    /// </remarks>
    public static PolicyReading Read(PolicyText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var context = new ReadingContext();
        var plain = text.Text.StartsWith('\uFEFF') ? text.Text[1..] : text.Text;
        var parsed = YamlTree.Read(text.File, plain, context.Report) is { } root
            ? Read(root, new(text.File, PolicyHash.Of(plain), [], context.Origins), context)
            : null;
        return new(context.HasErrors ? null : parsed, context.Sorted());
    }

    /// <summary>Reads a text that amendments made of another one; every place is where its author wrote it.</summary>
    internal static PolicyReading Read(YamlMapping tree, PolicyVersion version)
    {
        var context = new ReadingContext { Origins = version.Origins };
        var parsed = Read(tree, version, context);
        return new(context.HasErrors ? null : parsed, context.Sorted());
    }

    private static ParsedPolicy? Read(YamlNode root, PolicyVersion version, ReadingContext context)
    {
        if (MappingReader.Open(new("policy", root.Span, root), Shape, context) is not { } mapping)
        {
            return null;
        }

        var head = HeadReader.Read(mapping, context);
        if (mapping["documents"] is { } documents)
        {
            DocumentReader.ReadAll(documents, context);
        }

        var transition = TransitionReader.ReadOwn(mapping, context);

        // Every part is read, whatever is wrong with the ones before it.
        var parameters = mapping["parameters"] is { } numbers ? ParameterReader.ReadAll(numbers, context) : ParameterReader.None;
        var attested = mapping["attested"] is { } facts ? AttestedFactReader.ReadAll(facts, context) : [];
        var suspension = mapping["suspends"] is { } negative ? SuspensionReader.Read(negative, context) : null;
        var preferences = mapping["prefers"] is { } preferred ? CriterionReader.ReadAll(preferred, context) : [];
        var awards = mapping["awards"] is { } provisions ? AwardReader.ReadAll(provisions, context) : [];
        var delegates = mapping["delegates"] is { } left ? DelegationReader.ReadAll(left, context) : [];
        var bonuses = mapping["bonuses"] is { } scheme ? BonusReader.ReadScheme(scheme, context) : null;
        var deadlines = mapping["deadlines"] is { } days ? DeadlineReader.ReadAll(days, context) : [];
        var instruments = mapping["known-instruments"] is { } known ? KnownInstrumentReader.ReadAll(known, context) : [];
        var changes = mapping.Has("amends") || mapping.Has("changes") ? ChangeReader.ReadAll(mapping, head, context) : [];
        if (head is null || root is not YamlMapping tree)
        {
            return null;
        }

        var policy = new Policy(head.Id, head.Layer, head.Title, head.InForce)
        {
            Under = head.Under,
            Replaces = head.Replaces,
            Transition = version.Transition ?? transition,
            Amends = head.Amends,
            Changes = [.. changes.Select(change => change.Change)],
            AmendedBy = version.AmendedBy,
            Scope = head.Scope,
            Status = head.Status,
            Verification = version.IsVerified ? context.Verification : VerificationStatus.Unverified,
            Documents = context.Documents,
            Parameters = parameters.Percentages,
            Amounts = parameters.Amounts,
            Attested = attested,
            Suspension = suspension,
            Preferences = preferences,
            Awards = awards,
            Delegates = delegates,
            Bonuses = bonuses,
            Deadlines = deadlines,
            KnownInstruments = instruments,
            File = version.File,
            Hash = version.Hash,
        };
        return new(policy, tree, context.Conditions) { Changes = changes, Origins = context.Origins };
    }
}
