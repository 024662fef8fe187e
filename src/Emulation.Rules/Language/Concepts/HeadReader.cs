using System.Collections.Immutable;
using Emulation.Domain.Citations;
using Emulation.Domain.Policies;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Domain.Wording;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Language.Concepts;

/// <summary>Reads what a policy says of itself: id, layer, title, when it is in force, whom it binds.</summary>
internal static class HeadReader
{
    /// <summary>The word for a policy that binds every unit.</summary>
    public const string Everybody = "everybody";

    public static readonly MappingShape ScopeShape = new("scope", "a scope", required: [], optional: ["units", "branches"]);

    /// <summary>The policy without its contents, or null where its head cannot be read.</summary>
    public static PolicyHead? Read(MappingReader mapping, ReadingContext context)
    {
        var id = mapping["policy"]?.PolicyId(context);
        var layer = mapping["layer"]?.Word<Layer>(context);
        var title = mapping["title"] is { } words ? LocalizedTextReader.Read(words, context) : null;
        var inForce = mapping["in-force"] is { } period ? PeriodReader.Read(period, context) : null;
        var under = mapping["under"]?.PolicyId(context) is { } above ? new PolicyId(above) : default(PolicyId?);
        var replaces = mapping["replaces"]?.PolicyIdList(context) ?? [];
        var amends = ReadAmends(mapping, context);
        var scope = mapping["scope"] is { } binds ? ReadScope(binds, context) : null;
        var status = mapping["status"]?.Word<PolicyStatus>(context) ?? PolicyStatus.Approved;
        var verification = mapping["verification"]?.Word<VerificationStatus>(context) ?? VerificationStatus.Unverified;
        (context.Verification, context.InForceFrom) = (verification, inForce?.From);
        return id is null || layer is null || title is null || inForce is null
            ? null
            : new(id, layer.Value, title, inForce, under, [.. replaces.Select(replaced => new PolicyId(replaced))], amends, scope, status);
    }

    private static PolicyId? ReadAmends(MappingReader mapping, ReadingContext context)
    {
        foreach (var (key, other) in (ReadOnlySpan<(string, string)>)[("amends", "changes"), ("changes", "amends")])
        {
            if (mapping[key] is { } field && !mapping.Has(other))
            {
                context.Report(ReadingDiagnostics.MissingKey(field.Key, "an amending policy", other));
            }
        }

        return mapping["amends"]?.PolicyId(context) is { } amended ? new PolicyId(amended) : default(PolicyId?);
    }

    private static PolicyScope? ReadScope(Field field, ReadingContext context)
    {
        if (field.Value is YamlScalar { Text: Everybody })
        {
            return PolicyScope.Everybody;
        }

        if (MappingReader.Open(field, ScopeShape, context) is not { } mapping)
        {
            return null;
        }

        if (!mapping.Has("units") && !mapping.Has("branches"))
        {
            context.Report(ConceptDiagnostics.ScopeOfNobody(mapping.Key));
        }

        var units = mapping["units"]?.TextList(context) ?? [];
        var branches = mapping["branches"]?.IdList(context) ?? [];
        return new([.. units.Select(unit => new UnitId(unit))]) { Branches = branches };
    }
}
