using System.Text;

namespace Emulation.Cli.Tests;

/// <summary>One run of the command inside the test, and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> Of(params string[] args) => WithInput("", args);

    public static async Task<CommandRun> WithInput(string input, params string[] args)
    {
        using var output = new MemoryStream();
        var code = await Into(output, new MemoryStream(Encoding.UTF8.GetBytes(input)), CancellationToken.None, out var error, args);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static Task<int> Into(Stream output, Stream input, CancellationToken cancellationToken, out StringWriter error, params string[] args)
    {
        error = new StringWriter { NewLine = "\n" };
        return EmulationCommand.RunAsync(args, new CommandStreams(input, output, error), cancellationToken);
    }
}
