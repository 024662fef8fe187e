using Emulation.Domain.Decisions;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Cli;

/// <summary>Says on the error stream what is wrong, and remembers whether anything was. Safe for any number of threads.</summary>
internal sealed class Reporter(TextWriter error)
{
    private readonly Lock _lock = new();

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Writes a line where it does not disturb what moves on the terminal; null writes it straight.</summary>
    public Action<string>? Above { get; set; }

    /// <summary>How the run ends, as far as what was reported goes.</summary>
    public int ExitCode => HasErrors ? Cli.ExitCode.Wrong : Cli.ExitCode.Done;

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Write(diagnostic.ToString(), diagnostic.Severity == Severity.Error);
        }
    }

    /// <summary>Reports what has no place in a text.</summary>
    public void Error(string message, string? help = null) =>
        Write(help is null ? $"error: {message}" : $"error: {message}\n  help: {help}", isError: true);

    public void Notice(Notice notice, WordingLanguage language) => Write(
        notice.Subject is null
            ? $"notice {notice.Code}: {notice.Message.In(language)}"
            : $"notice {notice.Code}: {notice.Subject}: {notice.Message.In(language)}",
        isError: false);

    private void Write(string line, bool isError)
    {
        lock (_lock)
        {
            HasErrors |= isError;
            if (Above is { } above)
            {
                above(line);
            }
            else
            {
                error.WriteLine(line);
            }
        }
    }
}
