namespace Emulation.Rules.Pairing;

/// <summary>A unit that helps others.</summary>
/// <param name="Id">The id, compared exactly; never a name.</param>
/// <param name="Places">How many units it can help at most, at least 0.</param>
public sealed record HelpingUnit(string Id, int Places = 1);
