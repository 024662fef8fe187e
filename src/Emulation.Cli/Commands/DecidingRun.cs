using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Emulation.Cli.Loading;
using Emulation.Cli.Spreadsheets.Reading;
using Emulation.Domain.Awards;
using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.Domain.Policies;
using Emulation.Domain.Units;
using Emulation.Rules;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;
using Emulation.Rules.Movements;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Commands;

/// <summary>Everything that a verb needs to decide dossiers, once its arguments turned out to make sense.</summary>
internal sealed class DecidingRun : IAsyncDisposable
{
    // Of a long file the head is enough: the format stands first.
    private const int HeadLength = 1 << 12;

    private readonly DecidingSettings _settings;
    private readonly EmulationEngine _engine;
    private readonly EvaluationOptions _options;
    private readonly MovementResultsAddition _results;
    private readonly IReadOnlyList<MovementResults> _given;
    private readonly Reporter _reporter;
    private readonly HashSet<UnitId> _units = [];

    private DecidingRun(
        DecidingSettings settings, EmulationEngine engine, EvaluationOptions options, IReadOnlyList<PolicyId> named, DossierFiles files,
        IReadOnlyList<MovementResults> results, Reporter reporter)
    {
        (_settings, _engine, _options, Named, Files) = (settings, engine, options, named, files);
        (_results, _given, _reporter) = (new(results), results, reporter);
        Rules = engine.RuleSetFor(options);
        Awards = settings.Awards.Count == 0 ? null : settings.Awards.Select(award => new AwardId(award)).ToFrozenSet();
    }

    public DossierFiles Files { get; }

    /// <summary>The policies that the command line named.</summary>
    public IReadOnlyList<PolicyId> Named { get; }

    /// <summary>The policies in force, compiled.</summary>
    public RuleSet Rules { get; }

    /// <summary>The awards asked for, or null for all.</summary>
    public FrozenSet<AwardId>? Awards { get; }

    /// <summary>Reads the policies; null where something is wrong, which is reported.</summary>
    /// <exception cref="EvaluationException">Nothing can be decided on the date.</exception>
    /// <exception cref="FileProblemException">A file is not there or cannot be read.</exception>
    public static async Task<DecidingRun?> PrepareAsync(
        DecidingSettings settings, CommandStreams streams, Reporter reporter, CancellationToken cancellationToken)
    {
        InputFile.RequireAll(settings.Dossiers, settings.Verb, SpreadsheetDossiers.IsFolder);
        InputFile.RequireAll([.. settings.Dossiers.Where(path => path == InputFile.StandardInput), .. settings.MovementResults, .. settings.Policies.Where(policy => policy == InputFile.StandardInput)], settings.Verb);
        await RefuseOthersAsync(settings, streams, cancellationToken).ConfigureAwait(false);
        var options = new EvaluationOptions(settings.AsOf)
        {
            Received = settings.Received,
            AllowUnverified = settings.AllowUnverified,
            AllowDrafts = settings.AllowDrafts,
            RoundBonuses = settings.RoundBonuses,
            Threads = settings.Threads,
            Seed = settings.Seed,
        };
        var loaded = await PolicyLoader.LoadAsync(
            settings.Policies, settings.BuiltIn, options, streams, reporter, cancellationToken).ConfigureAwait(false);
        var results = await MovementResultsFiles.ReadAsync(settings.MovementResults, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (loaded is null || results is null)
        {
            return null;
        }

        var files = new DossierFiles(settings.Dossiers, streams, reporter)
        {
            Known = new(() => PolicyNames.In(loaded.Engine.Policies.Policies)),
        };
        var run = new DecidingRun(settings, loaded.Engine, options with { Policies = loaded.Only }, loaded.Named, files, results, reporter);
        run.Tell(run._results.NotCounted(run.Rules.MovementsAskedFor, settings.AsOf));
        return run.KnowsAwards(reporter) ? run : null;
    }

    /// <summary>A recorder of what this run decides.</summary>
    public DecisionRecorder NewRecorder()
    {
        var recorder = new DecisionRecorder(Rules, _options);
        foreach (var results in _given)
        {
            recorder.Add(results);
        }

        return recorder;
    }

    private void Tell(IEnumerable<Notice> notices)
    {
        foreach (var notice in notices)
        {
            _reporter.Notice(notice, _settings.Language);
        }
    }

    /// <summary>Decides every unit that can be read and is wanted, in order.</summary>
    public IAsyncEnumerable<UnitDecisions> DecideAsync(CancellationToken cancellationToken) => DecideAsync(static _ => true, cancellationToken);

    /// <summary>Decides the units that are picked; where quotas count over several units all are looked at.</summary>
    /// <param name="isPicked">Asked once of each unit, in order.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<UnitDecisions> DecideAsync(
        Func<UnitDossiers, bool> isPicked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Rules.SpansUnits)
        {
            await foreach (var unit in _engine.EvaluateAsync(Read(isPicked, isSilent: false, cancellationToken), _options, cancellationToken).ConfigureAwait(false))
            {
                yield return unit;
            }
        }
        else
        {
            // The last walk is the one that tells what is wrong with the dossiers.
            await Files.KeepAsync(cancellationToken).ConfigureAwait(false);
            var walks = Rules.SpanningWalks;
            var decided = _engine.EvaluateTogetherAsync(() => Read(static _ => true, isSilent: --walks > 0, cancellationToken), _options, cancellationToken);
            await foreach (var unit in decided.ConfigureAwait(false))
            {
                if (isPicked(unit.Unit))
                {
                    yield return unit;
                }
            }
        }

        Tell(_results.Unmatched(_units));
    }

    private async IAsyncEnumerable<UnitDossiers> Read(
        Func<UnitDossiers, bool> isPicked, bool isSilent, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var unit in Files.ReadAsync(_settings.Period, cancellationToken, isSilent).ConfigureAwait(false))
        {
            _units.Add(unit.Unit.Id);
            if (isPicked(unit))
            {
                var added = _results.AddTo(unit);
                if (!isSilent)
                {
                    _reporter.Report(added.Diagnostics);
                    Tell(added.Notices);
                }

                yield return added.Unit;
            }
        }
    }

    public ValueTask DisposeAsync() => Files.DisposeAsync();

    /// <exception cref="UsageException">What is given as dossiers is something else.</exception>
    private static async Task RefuseOthersAsync(DecidingSettings settings, CommandStreams streams, CancellationToken cancellationToken)
    {
        foreach (var path in settings.Dossiers.Where(path => path != InputFile.StandardInput && !SpreadsheetDossiers.IsSpreadsheet(path)))
        {
            var head = new char[HeadLength];
            using var reader = new StreamReader(InputFile.Open(path, streams));
            var text = new string(head, 0, await reader.ReadBlockAsync(head, cancellationToken).ConfigureAwait(false));
            WrongFile.Refuse(path, text, FileKind.Dossiers, settings.Verb);
            if (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            {
                throw new UsageException($"`{path}` is YAML, not dossiers", settings.Verb, "dossiers are JSON or JSON Lines");
            }
        }
    }

    private bool KnowsAwards(Reporter reporter)
    {
        var known = Rules.Policies.SelectMany(policy => policy.Awards)
            .Where(award => award.Definition is not null)
            .Select(award => award.Award.Value)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var award in _settings.Awards.Where(award => !known.Contains(award)))
        {
            reporter.Error(
                $"no policy in force has an award `{award}`",
                NearWords.To(award, known).Help ?? $"the awards are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
        }

        return !reporter.HasErrors;
    }
}
