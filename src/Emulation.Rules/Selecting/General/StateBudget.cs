namespace Emulation.Rules.Selecting.General;

/// <summary>How many states the orders inside the tie classes may lead to in one run.</summary>
internal sealed class StateBudget
{
    /// <summary>The limit.</summary>
    public const int Most = 20_000;

    private int _states;

    /// <summary>Counts one more state.</summary>
    /// <exception cref="SelectionException">It is one too many.</exception>
    public void Count()
    {
        if (++_states > Most)
        {
            throw new SelectionException([GeneralDiagnostics.TooManyStates(Most)]);
        }
    }
}
