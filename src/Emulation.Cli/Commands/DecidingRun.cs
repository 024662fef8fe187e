using System.Collections.Frozen;
using Emulation.Cli.Loading;
using Emulation.Domain.Awards;
using Emulation.Rules;
using Emulation.Rules.Compilation;
using Emulation.Rules.Deciding;

namespace Emulation.Cli.Commands;

/// <summary>Everything that a verb needs to decide dossiers, once its arguments turned out to make sense.</summary>
internal sealed class DecidingRun : IAsyncDisposable
{
    private readonly DecidingSettings _settings;
    private readonly EmulationEngine _engine;
    private readonly EvaluationOptions _options;

    private DecidingRun(DecidingSettings settings, EmulationEngine engine, EvaluationOptions options, DossierFiles files)
    {
        (_settings, _engine, _options, Files) = (settings, engine, options, files);
        Rules = engine.RuleSetFor(options);
        Awards = settings.Awards.Count == 0 ? null : settings.Awards.Select(award => new AwardId(award)).ToFrozenSet();
    }

    public DossierFiles Files { get; }

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
        InputFile.RequireAll([.. settings.Dossiers, .. settings.Policies.Where(policy => policy == InputFile.StandardInput)], settings.Verb);
        var loaded = await PolicyLoader.LoadAsync(
            settings.Policies, settings.BuiltIn, settings.AsOf, streams, reporter, cancellationToken).ConfigureAwait(false);
        if (loaded is null)
        {
            return null;
        }

        var options = new EvaluationOptions(settings.AsOf)
        {
            Policies = loaded.Only,
            AllowUnverified = settings.AllowUnverified,
            Threads = settings.Threads,
        };
        var run = new DecidingRun(settings, loaded.Engine, options, new DossierFiles(settings.Dossiers, streams, reporter));
        return run.KnowsAwards(reporter) ? run : null;
    }

    /// <summary>Decides every unit that can be read and is wanted, in order.</summary>
    public IAsyncEnumerable<UnitDecisions> DecideAsync(CancellationToken cancellationToken) =>
        _engine.EvaluateAsync(Files.ReadAsync(_settings.Period, cancellationToken), _options, cancellationToken);

    /// <summary>Decides one unit.</summary>
    /// <exception cref="EvaluationException">The unit cannot be decided on the date.</exception>
    public UnitDecisions Decide(Domain.Candidates.UnitDossiers unit) => _engine.Evaluate(unit, _options);

    public ValueTask DisposeAsync() => Files.DisposeAsync();

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
