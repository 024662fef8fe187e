namespace Emulation.Rules.Pairing;

/// <summary>A proposer with its partner.</summary>
/// <param name="Proposer">The proposer.</param>
/// <param name="Acceptor">Its partner.</param>
/// <param name="ProposerRank">Which choice of the proposer it is, 1 for the first.</param>
/// <param name="AcceptorRank">Which choice of the acceptor it is, 1 for the first.</param>
public sealed record StablePair(string Proposer, string Acceptor, int ProposerRank, int AcceptorRank);
