using Emulation.Domain.Diagnostics;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language;
using Emulation.Rules.Recording;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AwardDesk;

/// <summary>Answers what the engine refuses with problem details that hold every diagnostic.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        (int Status, string Title, IEnumerable<Diagnostic> Diagnostics)? problem = exception switch
        {
            DossierFormatException wrong => (StatusCodes.Status400BadRequest, "The dossiers cannot be read.", wrong.Diagnostics),
            RecordingFormatException wrong => (StatusCodes.Status400BadRequest, "The record cannot be read.", wrong.Diagnostics),
            PolicyFormatException wrong => (StatusCodes.Status400BadRequest, "The policy cannot be used.", wrong.Diagnostics),
            EvaluationException nothing => (StatusCodes.Status422UnprocessableEntity, "Nothing can be decided.", nothing.Diagnostics),
            KeyNotFoundException => (StatusCodes.Status404NotFound, "There is no such decision.", []),
            _ => null,
        };
        if (problem is not { } known)
        {
            return ValueTask.FromResult(false);
        }

        context.Response.StatusCode = known.Status;
        return problems.TryWriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = known.Status,
                Title = known.Title,
                Extensions = { ["diagnostics"] = known.Diagnostics.Select(DiagnosticAnswer.Of).ToArray() },
            },
        });
    }
}
