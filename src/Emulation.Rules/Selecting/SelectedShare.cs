using Emulation.Domain.Quotas;

namespace Emulation.Rules.Selecting;

/// <summary>A cap on a share of those selected: at most <c>floor(percent × selected / 100)</c> of the set, the base being the number actually selected.</summary>
/// <param name="Id">The id by which reasons name it.</param>
/// <param name="Scope">The set, such as the leaders.</param>
/// <param name="Percent">The share.</param>
public sealed record SelectedShare(string Id, SelectionScope Scope, Percentage Percent);
