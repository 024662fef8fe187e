namespace Emulation.Rules.Language.Conditions;

/// <summary>When an initiative that counts was recognised; where nothing is said, at any time.</summary>
internal enum RecognitionTime
{
    /// <summary>Within the period under consideration.</summary>
    ThisPeriod,
}
