using System.Globalization;
using Emulation.Domain.Candidates;
using Spectre.Console;

namespace Emulation.Cli.Progress;

/// <summary>Shows how many units are done, on a terminal and only there.</summary>
internal sealed class UnitProgress
{
    private const int MillisecondsBetween = 100;

    private readonly Action<string>? _show;
    private readonly string _verb;
    private long _shownAt;
    private int _units;
    private long _candidates;

    private UnitProgress(string verb, Action<string>? show) => (_verb, _show) = (verb, show);

    /// <summary>Does work while its progress is shown where somebody watches.</summary>
    /// <param name="streams">Progress goes to the error stream, and only if results do not go to the same terminal.</param>
    /// <param name="reporter">Writes above the progress while it is shown.</param>
    /// <param name="hasOutputFile">Whether results go to a file.</param>
    /// <param name="verb">What is done, such as `deciding`.</param>
    /// <param name="work">The work.</param>
    public static async Task RunAsync(
        CommandStreams streams, Reporter reporter, bool hasOutputFile, string verb, Func<UnitProgress, Task> work)
    {
        if (!streams.ErrorIsTerminal || (streams.OutputIsTerminal && !hasOutputFile))
        {
            await work(new(verb, null)).ConfigureAwait(false);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(streams.Error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = streams.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        await console.Status().StartAsync(verb, async context =>
        {
            reporter.Above = line => console.WriteLine(line);
            try
            {
                await work(new(verb, text => context.Status = Markup.Escape(text))).ConfigureAwait(false);
            }
            finally
            {
                reporter.Above = null;
            }
        }).ConfigureAwait(false);
    }

    /// <summary>Counts a unit that is done.</summary>
    public void Add(UnitDossiers unit)
    {
        if (_show is null)
        {
            return;
        }

        _units++;
        _candidates += unit.Individuals.Length + unit.Collectives.Length + unit.Households.Length + unit.Entries.Length;
        var now = Environment.TickCount64;
        if (now - _shownAt >= MillisecondsBetween)
        {
            _shownAt = now;
            _show(string.Create(CultureInfo.InvariantCulture, $"{_verb}: {_units:N0} units, {_candidates:N0} candidates"));
        }
    }
}
