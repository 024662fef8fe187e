using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Time;

/// <summary>A value of the law from one day on.</summary>
/// <typeparam name="T">What is dated: a percentage, an amount.</typeparam>
/// <param name="From">The first day on which the value holds.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">The article that sets it.</param>
/// <param name="Status">Whether the value was verified against that text.</param>
public sealed record Dated<T>(LocalDate From, T Value, Citation Source, VerificationStatus Status);
