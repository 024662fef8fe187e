using Emulation.Domain.Time;

namespace Emulation.Domain.Policies;

/// <summary>A named whole number of the law over time, such as the base salary.</summary>
/// <param name="Name">Its name; parameters of all units share their names.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Values">Its dated, cited values, each at least 0.</param>
public sealed record Amount(string Name, AmountUnit Unit, Timeline<long> Values);
