namespace Emulation.Rules.Custom;

/// <summary>An evaluation was cancelled while code of the host had not come back; the message names ids alone.</summary>
internal sealed class CodeLeftBehindException(string message, CancellationToken cancellationToken) : OperationCanceledException(message, cancellationToken);
