using Emulation.Domain.Policies;
using Emulation.Domain.Wording;

namespace Emulation.Domain.Decisions;

/// <summary>Something that whoever reads the results should know; it changes none of them.</summary>
/// <param name="Code">The stable code, EMU4xxx.</param>
/// <param name="Message">What it is.</param>
/// <param name="Subject">The id of the unit or candidate it is about, or null.</param>
public sealed record Notice(string Code, LocalizedText Message, string? Subject = null)
{
    /// <summary>The policy that it is about, or null where it is about none or several.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>Returns the code, the id that it is about, if any, and the English message.</summary>
    public override string ToString() => Subject is null ? $"{Code}: {Message}" : $"{Code} `{Subject}`: {Message}";
}
