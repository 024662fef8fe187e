using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Policies;
using Emulation.Rules.Scenarios;

namespace Emulation.Cli.Commands;

/// <summary>`test`: runs scenarios.</summary>
internal static class TestCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Scenario files, and folders that hold them",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("test", "Run scenarios and show where they come out otherwise than expected.") { files };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(files), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CommandStreams streams, CancellationToken cancellationToken)
    {
        var runner = new ScenarioRunner(VietnamPolicies.Source, OpenPolicy);
        var (passed, failed) = (0, 0);
        await using var text = streams.TextOutput();
        foreach (var file in AuthoredFiles.Find(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var written = await InputFile.ReadTextAsync(file.Path, streams, cancellationToken).ConfigureAwait(false);
            if (AuthoredFiles.KindOf(file.Path, written, file.IsNamed) != FileKind.Scenario && !file.IsNamed)
            {
                continue;
            }

            if (await FailsAsync(runner, file.Path, written, text).ConfigureAwait(false))
            {
                failed++;
            }
            else
            {
                passed++;
            }
        }

        await text.WriteLineAsync($"{passed} passed, {failed} failed").ConfigureAwait(false);
        if (passed + failed > 0)
        {
            return failed == 0 ? ExitCode.Done : ExitCode.Wrong;
        }

        new Reporter(streams.Error).Error("there is no scenario here", "a scenario is a YAML file that begins with `scenario:`");
        return ExitCode.Wrong;
    }

    private static async Task<bool> FailsAsync(ScenarioRunner runner, string path, string written, StreamWriter text)
    {
        var reading = ScenarioReader.Read(written, InputFile.NameOf(path));
        if (!reading.Succeeded)
        {
            await text.WriteLineAsync($"FAILED {InputFile.NameOf(path)}").ConfigureAwait(false);
            await WriteAsync(text, reading.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)).ConfigureAwait(false);
            return true;
        }

        var result = runner.Run(reading.Scenario);
        if (result.Passed)
        {
            return false;
        }

        await text.WriteLineAsync($"FAILED {InputFile.NameOf(path)}: {result.Scenario.Name}").ConfigureAwait(false);
        await WriteAsync(text, result.Mismatches).ConfigureAwait(false);
        return true;
    }

    private static async Task WriteAsync<T>(StreamWriter text, IEnumerable<T> lines)
        where T : notnull
    {
        foreach (var line in lines.SelectMany(each => each.ToString()!.Split('\n')))
        {
            await text.WriteLineAsync($"  {line}").ConfigureAwait(false);
        }
    }

    private static PolicyText? OpenPolicy(string path) => File.Exists(path) ? new(path, File.ReadAllText(path)) : null;
}
