namespace Emulation.Rules.Custom;

/// <summary>Where in a dossier a fact of the host is read.</summary>
public enum CustomFactKind
{
    /// <summary>A score, <c>score: NAME</c> in conditions and rankings: a number.</summary>
    Score,

    /// <summary>A metric, <c>metric: NAME</c> in conditions and rankings: a number.</summary>
    Metric,

    /// <summary>A statement, <c>attested: NAME</c>: yes or no.</summary>
    Attested,
}
