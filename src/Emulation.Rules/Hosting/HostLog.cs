using Microsoft.Extensions.Logging;

namespace Emulation.Rules.Hosting;

/// <summary>What a host's engine says in the log. Ids and codes only; a policy's diagnostics quote the policy, never a dossier.</summary>
internal static partial class HostLog
{
    [LoggerMessage(7800, LogLevel.Information, "Policy set `{Set}` decides by generation {Generation}, {Hash}; policies: {Count}", EventName = "PoliciesTaken")]
    public static partial void Taken(this ILogger logger, string set, int generation, string hash, int count);

    [LoggerMessage(
        7801, LogLevel.Error, "Policy set `{Set}` refused new policies and goes on with generation {Generation}; errors: {Count}", EventName = "PoliciesRefused")]
    public static partial void Refused(this ILogger logger, string set, int generation, int count);

    [LoggerMessage(7802, LogLevel.Error, "Policy set `{Set}`: {Diagnostic}", EventName = "PolicyDiagnostic")]
    public static partial void Diagnostic(this ILogger logger, string set, string diagnostic);

    [LoggerMessage(7803, LogLevel.Warning, "Unit `{Unit}` could not be decided: {Codes}", EventName = "UnitRefused")]
    public static partial void UnitRefused(this ILogger logger, string unit, string codes);

    [LoggerMessage(
        7804, LogLevel.Warning,
        "The host's `{Extension}` failed in unit `{Unit}` ({Exception}), first for candidate `{Candidate}`; what it was asked is taken as not known; calls that failed: {Count}",
        EventName = "ExtensionFailed")]
    public static partial void ExtensionFailed(this ILogger logger, string extension, string unit, string exception, string candidate, int count);

    [LoggerMessage(7805, LogLevel.Information, "An evaluation was cancelled: {Reason}", EventName = "EvaluationCancelled")]
    public static partial void Cancelled(this ILogger logger, string reason);

    [LoggerMessage(7806, LogLevel.Error, "An evaluation failed with {Exception}", EventName = "EvaluationFailed")]
    public static partial void Failed(this ILogger logger, string exception);

    [LoggerMessage(7807, LogLevel.Warning, "An evaluation on {AsOf} was refused: {Codes}", EventName = "EvaluationRefused")]
    public static partial void EvaluationRefused(this ILogger logger, string asOf, string codes);
}
