using System.Collections.Immutable;
using System.CommandLine;
using Emulation.Cli.Loading;
using Emulation.Cli.Output;
using Emulation.Domain.Deadlines;
using Emulation.Domain.Time;
using Emulation.Domain.Units;
using Emulation.Rules;
using Emulation.Rules.Deadlines;

namespace Emulation.Cli.Commands;

/// <summary>`deadlines`: due dates and processing limits of a unit for an award period.</summary>
internal static class DeadlinesCommand
{
    public static Command Create(CommandStreams streams)
    {
        var options = new DeadlineOptions();
        var command = new Command("deadlines", "Print due dates and processing limits of a unit for an award period.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DeadlineSettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        var reporter = new Reporter(streams.Error);
        InputFile.RequireAll([.. settings.Holidays, .. settings.Dossiers is { } file ? [file] : Array.Empty<string>()], "deadlines");
        var found = await FindAsync(settings, reporter, streams, cancellationToken).ConfigureAwait(false);
        var calendar = await CalendarAsync(settings.Holidays, reporter, streams, cancellationToken).ConfigureAwait(false);
        if (found is not { } place || reporter.HasErrors)
        {
            return reporter.ExitCode;
        }

        var options = new EvaluationOptions(settings.AsOf ?? place.Period.To.PlusDays(-1));
        if (await PolicyLoader.LoadAsync(settings.Policies, builtIn: true, options, streams, reporter, cancellationToken).ConfigureAwait(false) is not { } loaded)
        {
            return reporter.ExitCode;
        }

        var rules = loaded.Engine.RuleSetFor(options with { Policies = loaded.Only });
        using var text = streams.TextOutput();
        var due = DeadlineSchedule.For(rules, place.Unit, place.Period, settings.Events, calendar);
        new DueDates(settings.Format, settings.Language).Write(text, place.Unit, place.Period, options.AsOf, due);
        foreach (var notice in rules.Notices.Concat(DeadlineNotices.Lapsed(loaded.Engine.Policies.Policies, place.Period, options.AsOf)).Concat(DeadlineNotices.Of(due)))
        {
            reporter.Notice(notice, settings.Language);
        }

        return reporter.ExitCode;
    }

    // Without dossiers nothing is known of the unit but its id.
    private static async Task<(Unit Unit, AwardPeriod Period)?> FindAsync(
        DeadlineSettings settings, Reporter reporter, CommandStreams streams, CancellationToken cancellationToken)
    {
        var period = settings.Period.Cycle == AwardCycle.SchoolYear
            ? AwardPeriod.SchoolYear(settings.Period.Year)
            : AwardPeriod.CalendarYear(settings.Period.Year);
        if (settings.Dossiers is not { } dossiers)
        {
            return (new(settings.Unit), period);
        }

        await using var files = new DossierFiles([dossiers], streams, reporter);
        await foreach (var unit in files.ReadAsync(null, cancellationToken).ConfigureAwait(false))
        {
            if (unit.Unit.Id == settings.Unit)
            {
                return (unit.Unit, unit.Period.Id == settings.Period ? unit.Period : period);
            }
        }

        reporter.Error($"{InputFile.NameOf(dossiers)} lists no unit `{settings.Unit}`", "give the dossiers that list it, or leave --dossiers out");
        return null;
    }

    private static async Task<WorkingCalendar> CalendarAsync(
        IReadOnlyList<string> files, Reporter reporter, CommandStreams streams, CancellationToken cancellationToken)
    {
        var calendars = ImmutableArray.CreateBuilder<HolidayCalendar>();
        foreach (var file in files)
        {
            var reading = HolidayReader.Read(await InputFile.ReadTextAsync(file, streams, cancellationToken).ConfigureAwait(false), InputFile.NameOf(file));
            reporter.Report(reading.Diagnostics);
            if (reading.Succeeded)
            {
                calendars.Add(reading.Calendar);
            }
        }

        return new(calendars);
    }
}
