namespace Emulation.Cli.Sampling.Movements;

/// <summary>One sample of a movement's data.</summary>
/// <param name="Movement">The movement's id.</param>
/// <param name="Part">Its name among the samples of the movement; the first one of a movement is written where none is named.</param>
/// <param name="Write">Writes it to a stream from a seed; the same seed gives the same bytes.</param>
internal sealed record MovementSample(string Movement, string Part, Action<Stream, ulong, CancellationToken> Write);
