using Emulation.Cli.Loading;
using Emulation.Rules.Deciding;
using Emulation.Rules.Recording;

namespace Emulation.Cli.Output;

/// <summary>Records the units that a run decides, several at the same time, into a file that appears only when it is complete.</summary>
internal sealed class RecordOutput : IDisposable
{
    private readonly OutputFile _file;
    private readonly DecisionRecorder _recorder;
    private readonly int _threads;
    private readonly Queue<Task<RecordedUnit>> _waiting = [];

    private RecordOutput(OutputFile file, DecisionRecorder recorder, int threads) => (_file, _recorder, _threads) = (file, recorder, threads);

    /// <summary>Opens the file under a temporary name.</summary>
    /// <exception cref="FileProblemException">The file cannot be written.</exception>
    public static RecordOutput Open(string path, DecisionRecorder recorder, int? threads, CommandStreams streams) =>
        new(OutputFile.Open(path, streams), recorder, threads ?? Environment.ProcessorCount);

    /// <summary>Adds a unit; no more of them wait than are worked on at the same time.</summary>
    public async Task AddAsync(UnitDecisions unit)
    {
        if (_waiting.Count >= _threads)
        {
            _recorder.Add(await _waiting.Dequeue().ConfigureAwait(false));
        }

        _waiting.Enqueue(Task.Run(() => RecordedUnit.Of(unit)));
    }

    /// <summary>Writes the record and moves it into its place.</summary>
    /// <exception cref="FileProblemException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the file stays as it was before.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        while (_waiting.TryDequeue(out var next))
        {
            _recorder.Add(await next.ConfigureAwait(false));
        }

        _recorder.ToRecord().WriteTo(_file.Stream, cancellationToken);
        _file.Commit(cancellationToken);
    }

    /// <summary>Removes the file where it was not completed.</summary>
    public void Dispose() => _file.Dispose();
}
