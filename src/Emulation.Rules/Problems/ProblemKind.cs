using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>One kind of problem: its word, its keys, and how its text is read.</summary>
/// <param name="Word">The word after <c>problem:</c>.</param>
/// <param name="Shape">Its keys, <c>problem</c> among the required ones.</param>
/// <param name="Read">Reads it; null where something was reported.</param>
internal sealed record ProblemKind(string Word, MappingShape Shape, Func<MappingReader, ReadingContext, Problem?> Read);
