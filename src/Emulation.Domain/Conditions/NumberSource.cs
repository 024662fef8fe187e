namespace Emulation.Domain.Conditions;

/// <summary>Which numbers of a dossier are meant.</summary>
public enum NumberSource
{
    /// <summary>Scores that somebody gave.</summary>
    Score,

    /// <summary>Other figures.</summary>
    Metric,
}
