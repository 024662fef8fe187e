using Emulation.Domain.Diagnostics;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language;
using Emulation.Rules.Recording;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace AwardDesk;

/// <summary>Answers what is the caller's mistake, or what the engine refuses, with problem details that say all of it.</summary>
internal sealed partial class ProblemHandler(IProblemDetailsService problems, ILogger<ProblemHandler> logger) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            DossierFormatException wrong => Diagnosed(StatusCodes.Status400BadRequest, "The dossiers cannot be read.", wrong.Diagnostics),
            RecordingFormatException wrong => Diagnosed(StatusCodes.Status400BadRequest, "The record cannot be read.", wrong.Diagnostics),
            PolicyFormatException wrong => Diagnosed(StatusCodes.Status400BadRequest, "The policy cannot be used.", wrong.Diagnostics),
            EvaluationException nothing => Diagnosed(StatusCodes.Status422UnprocessableEntity, "Nothing can be decided.", nothing.Diagnostics),

            // Its message is the framework's or one of this program's: it quotes the query at most, never the body.
            BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode, Detail = Detail(context, bad) },
            _ => null,
        };
        if (problem is null)
        {
            return ValueTask.FromResult(false);
        }

        context.Response.StatusCode = problem.Status!.Value;
        Refused(context.Request.Method, context.GetEndpoint()?.DisplayName, problem.Status.Value);
        return problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    private static ProblemDetails Diagnosed(int status, string title, IEnumerable<Diagnostic> diagnostics) => new()
    {
        Status = status,
        Title = title,
        Extensions = { ["diagnostics"] = diagnostics.Select(DiagnosticAnswer.Of).ToArray() },
    };

    private static string Detail(HttpContext context, BadHttpRequestException bad) =>
        bad.StatusCode == StatusCodes.Status413PayloadTooLarge && bad.GetType() != typeof(BadHttpRequestException) // the server's own, which does not say how much it takes
            && context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize is { } most
            ? $"The body is too large: at most {most} bytes are taken."
            : bad.Message;

    [LoggerMessage(1, LogLevel.Information, "{Method} {Endpoint} was answered with {Status}", EventName = "Refused")]
    private partial void Refused(string method, string? endpoint, int status);
}
