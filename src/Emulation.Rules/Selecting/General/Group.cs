namespace Emulation.Rules.Selecting.General;

/// <summary>Candidates of one kind and one tie class.</summary>
/// <param name="Kind">An index into <see cref="Crowd.Kinds"/>.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Group(int Kind, int Count);
