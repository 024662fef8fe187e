namespace Emulation.Rules.Custom;

/// <summary>A condition written in code: a policy asks for it by name with <c>custom: {name: …, with: {…}}</c>.</summary>
/// <remarks>
/// One instance answers for all candidates, from any number of threads at once. The same question must get the same answer:
/// read neither the clock nor anything that changes. An exception makes the answer unknown, with a notice, and decides nothing else.
/// </remarks>
public interface ICustomCondition
{
    /// <summary>The name by which policies ask for it: small letters a to z, digits and single hyphens.</summary>
    string Name { get; }

    /// <summary>Whether it holds for a candidate. A fact that is not known makes it Unknown, never NotMet.</summary>
    CustomAnswer Answer(CustomQuestion question);
}
