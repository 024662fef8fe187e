using Emulation.Domain.Citations;
using NodaTime;

namespace Emulation.Domain.Policies;

/// <summary>One change that an amending policy makes to the text it amends.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">Where, as keys joined by points: <c>awards.lao-dong-tien-tien.criteria.rating</c>.</param>
/// <param name="Citation">Where the amending text orders it.</param>
/// <param name="Status">Whether it was verified against that text.</param>
/// <param name="From">The first day on which the changed text applies.</param>
public sealed record PolicyChange(ChangeKind Kind, string Path, Citation Citation, VerificationStatus Status, LocalDate From);
