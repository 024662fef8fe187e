using System.Collections.Immutable;
using Emulation.Domain.Policies;
using Emulation.Rules.Language.Reading;
using NodaTime;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads what an amending policy changes. The texts that it brings in are read where they come to stand.</summary>
internal static class ChangeReader
{
    public static readonly MappingShape Shape = new(
        "change", "a change", required: ["cite"], optional: ["replace", "add", "remove", "from", "status", "with"]);

    /// <summary>What an amending policy may hold beside its changes.</summary>
    private static readonly string[] _ofAmendingPolicies =
        ["policy", "layer", "title", "in-force", "amends", "transition", "verification", "documents", "changes"];

    /// <summary>What a policy says of itself; the amended policy says it for the changes too.</summary>
    private static readonly string[] _ofTheHead = ["under", "replaces", "scope", "status"];

    /// <summary>What cannot be changed: it says which policy this is and when, not what it asks for.</summary>
    private static readonly string[] _fixed =
        ["policy", "layer", "in-force", "replaces", "amends", "changes", "status", "verification", "documents", "transition"];

    public static ImmutableArray<ParsedChange> ReadAll(MappingReader policy, PolicyHead? head, ReadingContext context)
    {
        RefuseOthers(policy, context);
        var from = head?.InForce.From;
        return policy["changes"] is { } changes
            ? [.. changes.Items(context).Select(item => Read(item, head?.Id ?? default, from, context)).OfType<ParsedChange>()]
            : [];
    }

    private static void RefuseOthers(MappingReader policy, ReadingContext context)
    {
        foreach (var key in PolicyReader.Shape.Keys.Except(_ofAmendingPolicies, StringComparer.Ordinal))
        {
            if (policy[key] is { } field)
            {
                context.Report(_ofTheHead.Contains(key)
                    ? ChangeDiagnostics.NotOfAnAmendingPolicy(field.Key, key)
                    : ChangeDiagnostics.WriteAsAChange(field.Key, key));
            }
        }

        if (policy["in-force"]?.Value is Yaml.YamlMapping period && period.Find("to") is { } end)
        {
            context.Report(ChangeDiagnostics.EndOfAnAmendment(end.Key.Span));
        }
    }

    private static ParsedChange? Read(Field field, PolicyId by, LocalDate? inForceFrom, ReadingContext context)
    {
        if (MappingReader.Open(field, Shape, context) is not { } mapping)
        {
            return null;
        }

        var target = mapping.ExactlyOne("replace", "add", "remove");
        var path = target is { } written ? ReadPath(written, context) : null;
        var citation = mapping["cite"] is { } cite ? CitationReader.Read(cite, context) : null;
        var from = mapping["from"] is { } start ? start.Date(context) : inForceFrom;
        var status = mapping.Status();
        if (from < inForceFrom)
        {
            context.Report(ChangeDiagnostics.BeforeItsPolicy(mapping["from"]!.Value.At, from.Value, inForceFrom.Value));
        }

        if (target is not { } kind)
        {
            return null;
        }

        var with = mapping["with"];
        if (kind.Name == "remove" && with is { } text)
        {
            context.Report(ChangeDiagnostics.RemovesWithAText(text.Key));
        }
        else if (kind.Name != "remove" && with is null)
        {
            context.Report(ChangeDiagnostics.NoText(kind.Key, kind.Name));
        }

        return path is null || citation is null || from is null
            ? null
            : new(new(by, new(Words<ChangeKind>.Find(kind.Name)!.Value, path, citation, status, from.Value)), kind.At, with?.Value);
    }

    private static string? ReadPath(Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } path)
        {
            return null;
        }

        var steps = path.Split('.');
        if (!Array.TrueForAll(steps, Ids.IsId))
        {
            context.Report(ChangeDiagnostics.NotAPath(field.At, path));
            return null;
        }

        if (!_fixed.Contains(steps[0]))
        {
            return path;
        }

        context.Report(ChangeDiagnostics.CannotBeChanged(field.At, steps[0]));
        return null;
    }
}
