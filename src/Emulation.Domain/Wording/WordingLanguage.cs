namespace Emulation.Domain.Wording;

/// <summary>A language that explanations are written in.</summary>
public enum WordingLanguage
{
    /// <summary>Vietnamese, the language of the law.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
