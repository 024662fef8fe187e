namespace Emulation.Rules.Tests.Hosting;

/// <summary>Time that stands still; its timers fire when they are told to.</summary>
internal sealed class SetTime : TimeProvider
{
    private Action? _tick;

    public override long GetTimestamp() => 0;

    public void Tick() => _tick!();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _tick = () => callback(state);
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
