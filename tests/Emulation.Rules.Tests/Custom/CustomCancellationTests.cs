using Emulation.Domain.Candidates;
using Emulation.Domain.Findings;
using Emulation.Domain.Policies;
using Emulation.Rules.Custom;
using Emulation.Rules.Tests.Drafts;

namespace Emulation.Rules.Tests.Custom;

/// <summary>Code of the host that does not come back never keeps whoever asked for the evaluation.</summary>
public class CustomCancellationTests
{
    private const string Regulation = """
        policy: test.custom
        layer: unit
        under: vn.law-2022
        title: {vi: Quy chế, en: Regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          lao-dong-tien-tien:
            criteria:
              register:
                says: {vi: Có trong sổ, en: in the register}
                cite: QC 4
                when: {custom: register}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Evaluate_CodeThatNeverComesBack_IsLeftBehindWhenCancelled(bool watchesItsToken)
    {
        using var code = new Stuck(watchesItsToken);
        using var cancel = new CancellationTokenSource();
        var engine = Engine(code);

        var evaluation = Task.Run(() => engine.Evaluate(Unit(), new(Given.AsOf), cancel.Token));
        await code.Asked;
        await cancel.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluation);
        Assert.Equal("The evaluation was cancelled while `register` had not answered for candidate `gv-01` of unit `thcs-a`.", cancelled.Message);
        code.LetGo();
        Assert.Equal(2, engine.Evaluate(Unit(), new(Given.AsOf)).Unit.Individuals.Length); // the engine goes on
    }

    [Fact]
    public async Task EvaluateAsync_CodeThatNeverComesBack_IsLeftBehindWhenCancelled()
    {
        using var code = new Stuck(watchesItsToken: false);
        using var cancel = new CancellationTokenSource();
        var engine = Engine(code);

        var evaluation = Task.Run(async () =>
        {
            await foreach (var _ in engine.EvaluateAsync(Units(), new(Given.AsOf) { Threads = 2 }, cancel.Token))
            {
            }
        });
        await code.Asked;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluation);
    }

    [Fact]
    public async Task EvaluateTogether_CodeThatNeverComesBack_IsLeftBehindWhenCancelled()
    {
        using var code = new Stuck(watchesItsToken: false);
        using var cancel = new CancellationTokenSource();
        var engine = Engine(code);

        var evaluation = Task.Run(() => engine.EvaluateTogether([Unit()], new(Given.AsOf), cancel.Token));
        await code.Asked;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluation);
    }

    [Fact]
    public void Evaluate_AlreadyCancelled_DecidesNothing() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Given.Law.Evaluate(Unit(), new(Given.AsOf), new CancellationToken(true)));

    private static EmulationEngine Engine(ICustomCondition code) =>
        EmulationEngine.Create(new EngineExtensions { Conditions = [code] }, Given.LawAndDecrees, new Text());

    private static UnitDossiers Unit() => new UnitDraft { People = [Given.Person("gv-01"), Given.Person("gv-02")] }.Seal();

    private static async IAsyncEnumerable<UnitDossiers> Units()
    {
        for (var i = 0; i < 100; i++)
        {
            yield return Unit();
            await Task.Yield();
        }
    }

    private sealed class Stuck(bool watchesItsToken) : ICustomCondition, IDisposable
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _goOn = new();

        public string Name => "register";

        public Task Asked => _asked.Task;

        public void LetGo() => _goOn.Set();

        public CustomAnswer Answer(CustomQuestion question)
        {
            _asked.TrySetResult();
            _goOn.Wait(watchesItsToken ? question.Cancellation : CancellationToken.None);
            return CustomAnswer.Met;
        }

        // The thread that was left behind may still wait for it.
        public void Dispose() => _goOn.Set();
    }

    private sealed class Text : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() => [new("regulation.yaml", Regulation)];
    }
}
