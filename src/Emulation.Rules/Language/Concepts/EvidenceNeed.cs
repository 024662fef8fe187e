namespace Emulation.Rules.Language.Concepts;

/// <summary>What a criterion says about evidence.</summary>
internal enum EvidenceNeed
{
    Required,
}
