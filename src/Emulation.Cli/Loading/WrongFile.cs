namespace Emulation.Cli.Loading;

/// <summary>Says of a file that is something else than was asked for what it is, and which verb takes it.</summary>
internal static class WrongFile
{
    /// <summary>Refuses a file that says by itself that it is something else; one that says nothing is read as what was asked for.</summary>
    /// <exception cref="UsageException">It is something else.</exception>
    public static void Refuse(string path, string text, FileKind asked, string verb)
    {
        var kind = AuthoredFiles.KindOf(path, text, isNamed: false);
        if (kind == asked || kind == FileKind.Unknown)
        {
            return;
        }

        var name = InputFile.NameOf(path);
        throw new UsageException($"`{name}` is {What(kind)}, not {What(asked)}", verb, Help(kind, name));
    }

    private static string What(FileKind kind) => kind switch
    {
        FileKind.Policy => "a policy",
        FileKind.Scenario => "a scenario",
        FileKind.Holidays => "a holiday calendar",
        FileKind.Movement => "the plan of a movement",
        FileKind.Entries => "a file of entries",
        FileKind.Results => "a file of results",
        FileKind.Records => "a file of records",
        FileKind.Problem => "a problem",
        _ => "dossiers",
    };

    private static string Help(FileKind kind, string name) => kind switch
    {
        FileKind.Policy => $"give it to `emulation evaluate` with `--policy {name}`",
        FileKind.Scenario => $"run it with `emulation test {name}`",
        FileKind.Holidays => $"give it to `emulation deadlines` with `--holidays {name}`",
        FileKind.Movement => $"a plan comes first: `emulation rounds {name} ENTRIES`, or `emulation status {name} RECORDS`",
        FileKind.Entries => $"use `emulation rounds MOVEMENT {name}`",
        FileKind.Results => $"give it to `emulation evaluate` with `--movement-results {name}`",
        FileKind.Records => $"use `emulation status MOVEMENT {name}`",
        FileKind.Problem => $"use `emulation select {name}`",
        _ => $"use `emulation evaluate {name} --as-of DATE`",
    };
}
