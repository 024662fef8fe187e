using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Policies;
using Emulation.Rules.Custom;
using Emulation.Rules.Language;
using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>The policies of a host under one name, and the engine that they make; replaced as a whole when their texts change.</summary>
internal sealed class PolicySet : IDisposable
{
    private readonly ImmutableArray<IPolicySource> _sources;
    private readonly ImmutableArray<string> _folders;
    private readonly EngineExtensions _extensions;
    private readonly HostTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly ITimer? _timer;
    private readonly Lock _reading = new();
    private volatile State _state;
    private string? _taken;
    private string? _changed;
    private bool _hasTexts;

    /// <summary>Reads the policies for the first time.</summary>
    /// <exception cref="PolicyFormatException">They have errors.</exception>
    /// <exception cref="IOException">A folder or a file in it cannot be read.</exception>
    public PolicySet(
        string name, EmulationOptions options, IEnumerable<IPolicySource> registered, EngineExtensions extensions,
        HostTelemetry telemetry, ILogger logger, TimeProvider time)
    {
        (Name, _extensions, _telemetry, _logger) = (name, extensions, telemetry, logger);
        _sources = [.. registered.Concat(options.Sources).Distinct()];
        _folders = [.. options.Folders];
        ImmutableArray<PolicyText> texts = [.. _folders.SelectMany(Read)];
        _taken = Hashed(texts);
        _state = Make(texts, generation: 1);
        Report(_state.Load, []);
        if (options.ReloadInterval is { } interval)
        {
            _timer = time.CreateTimer(static set => ((PolicySet)set!).Look(), this, interval, interval);
        }
    }

    public string Name { get; }

    /// <summary>The engine and where it came from, together: what one caller reads at once belongs together.</summary>
    public State Current => _state;

    public void Dispose() => _timer?.Dispose();

    /// <summary>Reads everything again now.</summary>
    public PolicyLoad Reload()
    {
        lock (_reading)
        {
            var folders = ReadFolders();
            return Replace(folders);
        }
    }

    /// <summary>Looks whether the folders have changed, and takes a change that has come to rest.</summary>
    private void Look()
    {
        // A reading that takes longer than the interval is not caught up by another.
        if (!_reading.TryEnter())
        {
            return;
        }

        try
        {
            var folders = ReadFolders();
            if (folders.Fingerprint == _taken)
            {
                _changed = null;
            }
            else if (folders.Fingerprint != _changed)
            {
                _changed = folders.Fingerprint;
            }
            else
            {
                // Folders from which everything vanished at once were not emptied by whoever writes policies: a volume went away.
                Replace(folders is { Problem: null, Texts.IsEmpty: true } && _hasTexts ? folders with { Problem = HostingDiagnostics.Emptied() } : folders);
            }
        }
        catch (Exception)
        {
            // This runs on a timer: whatever is thrown here, by whoever listens to logs or metrics too, would end the host. Nobody is left to tell.
        }
        finally
        {
            _reading.Exit();
        }
    }

    private PolicyLoad Replace(Folders folders)
    {
        using var activity = _telemetry.Activities.StartActivity(EmulationTelemetry.ReloadActivity);
        var before = _state;
        (_taken, _changed) = (folders.Fingerprint, null);
        _state = folders.Problem is { } problem ? Refuse(before, [problem]) : Take(folders.Texts, before);
        var load = _state.Load;
        var outcome = load.IsCurrent ? "taken" : "refused";
        _telemetry.Reloads.Add(1, new(EmulationTelemetry.SetTag, Name), new(EmulationTelemetry.OutcomeTag, outcome));
        activity?.SetTag(EmulationTelemetry.SetTag, Name).SetTag(EmulationTelemetry.OutcomeTag, outcome);
        Report(load, before.Load.Refused);
        return load;
    }

    private State Take(ImmutableArray<PolicyText> texts, State before)
    {
        try
        {
            return Make(texts, before.Load.Generation + 1);
        }
        catch (PolicyFormatException exception)
        {
            return Refuse(before, exception.Diagnostics);
        }
        catch (Exception exception) // a text or a source that nobody foresaw must not end the host either
        {
            _taken = null; // it was not the texts of the folders: they are tried again
            return Refuse(before, [HostingDiagnostics.CannotBeRead(exception)]);
        }
    }

    private static State Refuse(State before, ImmutableArray<Diagnostic> diagnostics) => before with { Load = before.Load with { Refused = diagnostics } };

    // What is tried again and refused for the same is told once.
    private void Report(PolicyLoad load, ImmutableArray<Diagnostic> before)
    {
        if (load.IsCurrent)
        {
            _logger.Taken(PolicySetName.Shown(Name), load.Generation, load.Hash, Count(_state.Engine));
            return;
        }

        if (load.Refused.SequenceEqual(before))
        {
            return;
        }

        var shown = PolicySetName.Shown(Name);
        _logger.Refused(shown, load.Generation, load.Refused.Count(diagnostic => diagnostic.Severity == Severity.Error));
        foreach (var diagnostic in load.Refused)
        {
            _logger.Diagnostic(shown, diagnostic.ToString());
            _telemetry.Diagnostics.Add(1, new(EmulationTelemetry.SetTag, Name), new("emulation.code", diagnostic.Code));
        }
    }

    private static int Count(EmulationEngine engine) => engine.Policies.Policies.Length + engine.Policies.Amendments.Length;

    private State Make(ImmutableArray<PolicyText> texts, int generation)
    {
        var engine = EmulationEngine.Create(_extensions, [.. _sources, new Texts(texts)]);
        _hasTexts = !texts.IsEmpty;
        return new(engine, new PolicyLoad(generation, engine.Policies.Hash, []));
    }

    private Folders ReadFolders()
    {
        try
        {
            ImmutableArray<PolicyText> texts = [.. _folders.SelectMany(Read)];
            return new(texts, Hashed(texts), null);
        }
        catch (Exception exception) // files and disks fail in more ways than can be listed
        {
            var problem = HostingDiagnostics.CannotBeRead(exception);
            return new([], problem.Message, problem);
        }
    }

    private static IReadOnlyList<PolicyText> Read(string folder)
    {
        try
        {
            return PolicyFiles.In(folder).Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFolderException(folder, exception);
        }
    }

    private static string Hashed(ImmutableArray<PolicyText> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{text.File.Length} {text.File}\n{text.Text.Length} {text.Text}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>An engine and the policies it was made of.</summary>
    internal sealed record State(EmulationEngine Engine, PolicyLoad Load);

    // What stands in the folders, or why it cannot be read.
    private sealed record Folders(ImmutableArray<PolicyText> Texts, string Fingerprint, Diagnostic? Problem);

    private sealed class Texts(ImmutableArray<PolicyText> texts) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => texts;
    }
}
