using System.Collections.Immutable;
using Emulation.Domain.Candidates;

namespace Emulation.Domain.Conditions;

/// <summary>Every training of a length that the person attended in the award period went well; met where there is none.</summary>
/// <param name="Months">Of which trainings it is asked, by their whole months.</param>
public sealed record TrainingCondition(Limits Months) : Condition
{
    /// <summary>The kinds of training it is asked of; empty means all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>The least result, or null where none is asked.</summary>
    public TrainingResult? Result { get; init; }

    /// <summary>Whether a training that gives no grades will do without a result.</summary>
    public bool OrUngraded { get; init; }

    /// <summary>Whether the rules of the training must have been kept.</summary>
    public bool RulesKept { get; init; }
}
