namespace Emulation.Rules.Dossiers;

/// <summary>What a parser came to.</summary>
internal enum ParserStep { NeedsMore, Reading, Done }
