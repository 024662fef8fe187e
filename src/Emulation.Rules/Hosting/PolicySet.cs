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
    private string _taken = "";
    private string? _changed;

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
        var texts = ReadFolders();
        _taken = Fingerprint(texts);
        _state = Take(texts, generation: 1);
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
            return Replace(Read);
        }

        ImmutableArray<PolicyText> Read()
        {
            var texts = ReadFolders();
            (_taken, _changed) = (Fingerprint(texts), null);
            return texts;
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
            ImmutableArray<PolicyText> texts = [];
            Exception? unreadable = null;
            try
            {
                texts = ReadFolders();
            }
            catch (Exception exception) // this runs on a timer: whatever is thrown here would end the host
            {
                unreadable = exception;
            }

            var seen = unreadable is null ? Fingerprint(texts) : unreadable.Message;
            if (seen == _taken)
            {
                _changed = null;
            }
            else if (seen != _changed)
            {
                _changed = seen;
            }
            else
            {
                (_taken, _changed) = (seen, null);
                Replace(() => unreadable is null ? texts : throw unreadable);
            }
        }
        finally
        {
            _reading.Exit();
        }
    }

    private PolicyLoad Replace(Func<ImmutableArray<PolicyText>> read)
    {
        using var activity = _telemetry.Activities.StartActivity(EmulationTelemetry.ReloadActivity);
        var before = _state;
        try
        {
            _state = Take(read(), before.Load.Generation + 1);
        }
        catch (PolicyFormatException exception)
        {
            _state = before with { Load = before.Load with { Refused = exception.Diagnostics } };
        }
        catch (Exception exception) // a text that nobody foresaw must not end the host either
        {
            _state = before with { Load = before.Load with { Refused = [HostingDiagnostics.CannotBeRead(exception)] } };
        }

        var load = _state.Load;
        var outcome = load.IsCurrent ? "taken" : "refused";
        _telemetry.Reloads.Add(1, new(EmulationTelemetry.SetTag, Name), new(EmulationTelemetry.OutcomeTag, outcome));
        activity?.SetTag(EmulationTelemetry.SetTag, Name).SetTag(EmulationTelemetry.OutcomeTag, outcome);
        Report(load);
        return load;
    }

    private void Report(PolicyLoad load)
    {
        if (load.IsCurrent)
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

    private State Take(ImmutableArray<PolicyText> texts, int generation)
    {
        var engine = EmulationEngine.Create(_extensions, [.. _sources, new Texts(texts)]);
        var load = new PolicyLoad(generation, engine.Policies.Hash, []);
        _logger.Taken(PolicySetName.Shown(Name), generation, load.Hash, engine.Policies.Policies.Length + engine.Policies.Amendments.Length);
        return new(engine, load);
    }

    private ImmutableArray<PolicyText> ReadFolders() => [.. _folders.SelectMany(Read)];

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

    private static string Fingerprint(ImmutableArray<PolicyText> texts)
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

    private sealed class Texts(ImmutableArray<PolicyText> texts) : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => texts;
    }
}
