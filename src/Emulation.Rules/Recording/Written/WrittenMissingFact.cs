namespace Emulation.Rules.Recording.Written;

/// <summary>A fact that is not known and can still matter.</summary>
public sealed record WrittenMissingFact
{
    /// <summary>The fact's path in the dossier.</summary>
    public required string Fact { get; init; }

    /// <summary>Who usually supplies it, in the language of the document.</summary>
    public string? Asks { get; init; }
}
