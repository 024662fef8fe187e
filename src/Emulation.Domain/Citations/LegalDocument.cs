using NodaTime;

namespace Emulation.Domain.Citations;

/// <summary>A legal document by its number.</summary>
/// <param name="Number">The number as printed, such as <c>06/2022/QH15</c>.</param>
/// <param name="Issued">The day it was issued, or null where not known.</param>
/// <param name="Kind">What it is.</param>
public sealed record LegalDocument(string Number, LocalDate? Issued, DocumentKind Kind);
