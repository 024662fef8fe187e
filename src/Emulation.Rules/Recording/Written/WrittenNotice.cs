namespace Emulation.Rules.Recording.Written;

/// <summary>Something that whoever reads the results should know.</summary>
public sealed record WrittenNotice
{
    /// <summary>The stable code, EMU4xxx or EMU7xxx.</summary>
    public required string Code { get; init; }

    /// <summary>What it is, in the language of the document.</summary>
    public required string Message { get; init; }

    /// <summary>The id of the unit or candidate it is about, or null.</summary>
    public string? Subject { get; init; }
}
