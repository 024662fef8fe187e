using Emulation.Rules.Selecting;

namespace Emulation.Rules.Tests.Selecting.Oracle;

/// <summary>Answers about one instance: from the selector, or from the oracle when its own promises are checked.</summary>
internal interface IAnswers
{
    Selection Select();

    SelectionReason Explain(string id);

    Replacement Replace(string id);
}
