namespace Emulation.Rules.Juries;

/// <summary>A mark that was not given.</summary>
/// <param name="Juror">The juror's id.</param>
/// <param name="Criterion">The criterion's id.</param>
public sealed record MissingMark(string Juror, string Criterion);
