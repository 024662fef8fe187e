namespace Emulation.Rules.Language.Conditions;

/// <summary>Around what a condition stands: not every word can be asked everywhere.</summary>
internal enum ConditionPlace
{
    /// <summary>In a criterion, or of the members of a collective.</summary>
    Criterion,

    /// <summary>In the <c>every-year</c> of a span: each year by itself.</summary>
    EveryYear,

    /// <summary>In the <c>where</c> of a span: the run as a whole.</summary>
    Span,
}
