namespace Emulation.Rules.Compilation;

/// <summary>What a piece of evidence is about.</summary>
internal enum EvidenceTopic
{
    Condition,
    Criterion,
    Standards,
    AppliesTo,
    Sector,
    Listed,
    Held,
    Vote,
    Suspension,
    Selection,
    Member,
}
