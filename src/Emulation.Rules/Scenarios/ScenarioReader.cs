using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;

namespace Emulation.Rules.Scenarios;

/// <summary>Reads the text of a scenario.</summary>
public static partial class ScenarioReader
{
    internal static readonly MappingShape Shape = new(
        "scenario", "a scenario",
        required: ["scenario", "as-of", "period", "candidates"],
        optional: ["received", "policies", "sector", "unit", "others", "seed", "expect", "diagnostics"]);

    /// <summary>Reads a scenario and reports all that is wrong with its text in one run. No text makes it throw.</summary>
    /// <param name="text">The text, YAML.</param>
    /// <param name="file">The name that diagnostics give to the text; paths of policies count from its folder.</param>
    public static ScenarioReading Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var context = new ReadingContext();
        var plain = text.StartsWith('\uFEFF') ? text[1..] : text;
        var scenario = YamlTree.Read(file, plain, context.Report, YamlLimits.Scenario) is { } root ? Read(file, root, context) : null;
        return new(context.HasErrors ? null : scenario, context.Sorted());
    }

    private static Scenario? Read(string file, YamlNode root, ReadingContext context)
    {
        if (MappingReader.Open(new("scenario", root.Span, root), Shape, context) is not { } mapping)
        {
            return null;
        }

        var name = mapping["scenario"]?.Prose(context);
        var asOf = mapping["as-of"]?.Date(context);
        var received = mapping["received"]?.Date(context);
        var policies = Policies(mapping, context);
        var codes = Codes(mapping, context);
        var (units, diagnostics) = ScenarioDossiers.Read(mapping, context);
        foreach (var diagnostic in diagnostics.Where(diagnostic => !IsExpected(diagnostic, codes)))
        {
            context.Report(diagnostic);
        }

        var expectations = ExpectationReader.ReadAll(mapping, context);
        if (expectations.IsEmpty && codes.IsEmpty && !context.HasErrors)
        {
            context.Report(ScenarioDiagnostics.ExpectsNothing(mapping["expect"]?.Key ?? mapping.Key));
        }

        return name is null || asOf is null
            ? null
            : new(file, name, asOf.Value)
            {
                Received = received,
                Policies = policies,
                Unit = units.IsEmpty ? null : units[0],
                Others = units.IsEmpty ? [] : units[1..],
                Seed = mapping["seed"]?.Text(context),
                Expectations = expectations,
                ExpectedDiagnostics = codes,
                DossierDiagnostics = [.. diagnostics.Where(diagnostic => IsExpected(diagnostic, codes))],
            };
    }

    private static ImmutableArray<ScenarioPolicy> Policies(MappingReader mapping, ReadingContext context)
    {
        if (mapping["policies"] is not { } field)
        {
            return [];
        }

        var policies = ImmutableArray.CreateBuilder<ScenarioPolicy>();
        foreach (var item in field.Items(context))
        {
            if (item.Text(context) is not { } text)
            {
                continue;
            }

            var policy = new ScenarioPolicy(text, item.At);
            if (policy.IsFile || item.PolicyId(context) is not null)
            {
                policies.Add(policy);
            }
        }

        return policies.ToImmutable();
    }

    private static ImmutableArray<Expected<string>> Codes(MappingReader mapping, ReadingContext context)
    {
        if (mapping["diagnostics"] is not { } field)
        {
            return [];
        }

        var codes = ImmutableArray.CreateBuilder<Expected<string>>();
        foreach (var item in field.Items(context))
        {
            if (item.Text(context) is not { } text)
            {
                continue;
            }

            if (Code().IsMatch(text))
            {
                codes.Add(new(text, item.At));
            }
            else
            {
                context.Report(ScenarioDiagnostics.NotACode(item.At, text));
            }
        }

        return codes.ToImmutable();
    }

    private static bool IsExpected(Diagnostic diagnostic, ImmutableArray<Expected<string>> codes) =>
        codes.Any(code => code.Value == diagnostic.Code);

    [GeneratedRegex(@"^EMU[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
