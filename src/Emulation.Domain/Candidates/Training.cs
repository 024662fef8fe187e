using Emulation.Domain.Dossiers;
using NodaTime;

namespace Emulation.Domain.Candidates;

/// <summary>A training or course that a person was sent to (đào tạo, bồi dưỡng).</summary>
/// <param name="Kind">The kind, such as <c>study</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it, or null while it lasts.</param>
public sealed record Training(string Kind, LocalDate From, LocalDate? To = null)
{
    /// <summary>The result; none where the training gives no grades, not known where nobody stated it.</summary>
    public Fact<TrainingResult> Result { get; init; }

    /// <summary>Whether its rules were kept; null where nobody stated it.</summary>
    public bool? RulesKept { get; init; }
}
