using Emulation.Domain.Candidates;
using Emulation.Domain.Decisions;
using Emulation.NRules.Tests.Hosts;
using Emulation.Rules;
using Emulation.Rules.Custom;

namespace Emulation.NRules.Tests.Running;

/// <summary>Conditions and facts of the host that do not come back never keep whoever cancels.</summary>
public sealed class CancellationTests : IDisposable
{
    private static readonly UnitDossiers _unit = SmallLaw.Unit("""{"id": "an"}, {"id": "binh"}""");

    private readonly TaskCompletionSource<CancellationToken> _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _goOn = new();
    private readonly CancellationTokenSource _cancel = new();

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task Decide_CodeThatNeverComesBack_IsLeftBehind(bool isCondition, bool watchesItsToken)
    {
        var runner = new NRulesRunner(Engine(isCondition, watchesItsToken).Rules());

        var deciding = Task.Run(() => runner.Decide(_unit, _cancel.Token));
        Assert.True((await _asked.Task).CanBeCanceled);
        await _cancel.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => deciding);
        Assert.Equal($"The evaluation was cancelled while `{(isCondition ? "register" : "attested.brave")}` had not answered for candidate `an` of unit `thcs-a`.", cancelled.Message);
        _goOn.Set();
        Assert.Equal(Eligibility.Eligible, runner.Decide(_unit)["an", SmallLaw.Brave].Eligibility); // The runner goes on.
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_CodeThatNeverComesBack_IsLeftBehind(bool isCondition)
    {
        var runner = new NRulesRunner(Engine(isCondition, watchesItsToken: false).Rules());

        var deciding = Task.Run(() => runner.DecideAsync(Enumerable.Repeat(_unit, 100).ToAsyncEnumerable(), 2, _cancel.Token).CountAsync().AsTask());
        await _asked.Task;
        await _cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => deciding);
    }

    [Fact]
    public async Task Stream_LeftWhileCodeDoesNotComeBack_Ends()
    {
        var runner = new NRulesRunner(Engine(isCondition: true, watchesItsToken: false).Rules(), new() { UnitsPerSession = 1 });
        UnitDossiers[] units = [SmallLaw.Unit("", id: "nobody"), _unit];

        await foreach (var _ in runner.DecideAsync(units.ToAsyncEnumerable(), 2))
        {
            await _asked.Task;
            break;
        }

        Assert.False(_goOn.IsSet);
    }

    [Fact]
    public async Task WithoutAToken_CodeIsWaitedFor()
    {
        var runner = new NRulesRunner(Engine(isCondition: true, watchesItsToken: false).Rules());

        var deciding = Task.Run(() => runner.Decide(_unit));
        Assert.False((await _asked.Task).CanBeCanceled);
        _goOn.Set();

        Assert.Equal(Eligibility.Eligible, (await deciding)["an", SmallLaw.Brave].Eligibility);
    }

    public void Dispose()
    {
        _goOn.Set(); // The thread that was left behind may still wait for it.
        _cancel.Dispose();
    }

    private EmulationEngine Engine(bool isCondition, bool watchesItsToken)
    {
        return isCondition
            ? SmallLaw.Engine(HostCode.Condition("register", question => Stuck(question, CustomAnswer.Met)), "{custom: register}")
            : SmallLaw.Engine(HostCode.Fact(CustomFactKind.Attested, "brave", question => Stuck(question, CustomValue.Of(true))));

        T Stuck<T>(CustomQuestion question, T answer)
        {
            _asked.TrySetResult(question.Cancellation);
            _goOn.Wait(watchesItsToken ? question.Cancellation : CancellationToken.None);
            return answer;
        }
    }
}
