namespace Emulation.Rules.Language.Concepts;

/// <summary>When the dossiers of a transition follow the new text all the same.</summary>
internal enum TransitionExcept
{
    /// <summary>Where it is more favourable.</summary>
    MoreFavourable,
}
