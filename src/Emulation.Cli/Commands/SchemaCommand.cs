using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Rules;

namespace Emulation.Cli.Commands;

/// <summary>`schema`: prints a JSON Schema for editors and validators.</summary>
internal static class SchemaCommand
{
    private const string Extension = ".schema.json";

    public static Command Create(CommandStreams streams)
    {
        var name = new Argument<string?>("NAME") { Description = "Which schema; without it, the names are listed", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("schema", "Print the JSON Schema of policies, scenarios, dossiers, decisions or records.") { name };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(name), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? name, CommandStreams streams, CancellationToken cancellationToken)
    {
        var assembly = typeof(EmulationEngine).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames()
            .Where(resource => resource.EndsWith(Extension, StringComparison.Ordinal))
            .Select(resource => resource[..^Extension.Length])
            .Order(StringComparer.Ordinal)];
        if (name is null)
        {
            await using var text = streams.TextOutput();
            foreach (var each in names)
            {
                await text.WriteLineAsync(each).ConfigureAwait(false);
            }

            return ExitCode.Done;
        }

        if (!names.Contains(name))
        {
            throw new UsageException(
                $"there is no schema `{name}`; {NearWords.To(name, names).Help ?? $"the schemas are {string.Join(", ", names)}"}", "schema");
        }

        using var schema = assembly.GetManifestResourceStream(name + Extension)!;
        await schema.CopyToAsync(streams.Output, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
