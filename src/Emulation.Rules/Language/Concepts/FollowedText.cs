namespace Emulation.Rules.Language.Concepts;

/// <summary>Which text the dossiers of a transition follow.</summary>
internal enum FollowedText
{
    /// <summary>The text that stood before.</summary>
    Earlier,
}
