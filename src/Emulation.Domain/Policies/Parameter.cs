using Emulation.Domain.Quotas;
using Emulation.Domain.Time;

namespace Emulation.Domain.Policies;

/// <summary>A named number of the law over time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its dated, cited values; all are percentages.</param>
public sealed record Parameter(string Name, Timeline<Percentage> Values);
