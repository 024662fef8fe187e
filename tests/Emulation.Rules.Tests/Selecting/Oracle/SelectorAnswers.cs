using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>What is under test.</summary>
internal sealed class SelectorAnswers(Instance given) : IAnswers
{
    private readonly Selector _selector = Selector.Create(given.ToProblem());

    public Selection Select() => _selector.Select();

    public SelectionReason Explain(string id) => _selector.Explain(id);

    public Replacement Replace(string id) => _selector.Replace(id);
}
