namespace Emulation.Rules.Custom;

/// <summary>A fact that the host works out or looks up, for candidates whose dossiers do not state it.</summary>
/// <remarks>
/// What a dossier states is never replaced. One instance answers for all candidates, from any number of threads at once, before
/// their unit is decided. The same question must get the same answer: read neither the clock nor anything that changes while units
/// are decided. An exception leaves the fact unknown, with a notice, and decides nothing else.
/// </remarks>
public interface ICustomFact
{
    /// <summary>Where the fact is read.</summary>
    CustomFactKind Kind { get; }

    /// <summary>The name under which policies read it, such as <c>council</c> for <c>score: council</c>.</summary>
    string Name { get; }

    /// <summary>The fact about a candidate: a number for a score or a metric, yes or no for a statement.</summary>
    /// <param name="question">Whom it is about; <see cref="CustomQuestion.With"/> is empty.</param>
    /// <returns>The value, or <see cref="CustomValue.NotKnown"/>, which is neither no nor zero.</returns>
    CustomValue Value(CustomQuestion question);
}
