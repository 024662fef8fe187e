namespace Emulation.Domain.Conditions;

/// <summary>The logic of a criterion: yields Met, NotMet or Unknown for a candidate.</summary>
/// <remarks>
/// Closed. Conditions are combined locally (Kleene), without reasoning about one unknown fact that appears in two places.
/// To add one: a record here, its word in the language, its kernel in the compilation.
/// </remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
