namespace Emulation.NRules;

/// <summary>A rule threw, or rules set each other off for ever. The session in which it happened is discarded; no half of it is used.</summary>
public sealed class RuleFailedException : Exception
{
    private RuleFailedException(string rule, string message, Exception? inner)
        : base(message, inner) => Rule = rule;

    /// <summary>The name of the rule; where its node is shared, all names, joined by commas.</summary>
    public string Rule { get; }

    internal static RuleFailedException Threw(string rule, Exception inner) =>
        new(rule, $"The rule `{rule}` failed ({inner.GetType().Name}); its session is discarded.", inner);

    internal static RuleFailedException NeverRests(string rule, int most) =>
        new(rule, $"Rules fired {most} times and did not come to rest; the last was `{rule}`. The session is discarded.", null);
}
