using AwardDesk;
using AwardDesk.Endpoints;
using Emulation.Policies;
using Emulation.Rules.Hosting;

var builder = WebApplication.CreateBuilder(args);
var desk = builder.Configuration.GetSection("AwardDesk").Get<DeskOptions>() ?? new();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = desk.MaxBodyBytes);
builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => form.MultipartBodyLengthLimit = desk.MaxBodyBytes);
builder.Services.AddEmulation(options =>
{
    options.Sources.Add(VietnamPolicies.Source);
    if (desk.PolicyFolder is { } folder)
    {
        options.Folders.Add(folder);
        options.ReloadInterval = TimeSpan.FromSeconds(1);
    }
});
builder.Services.AddHealthChecks().AddCheck<EmulationHealthCheck>("emulation");
builder.Services.AddSingleton(desk);
builder.Services.AddProblemDetails();
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true); // so that the handler of problems says why
builder.Services.AddExceptionHandler<ProblemHandler>();
builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = desk.Timeout });
builder.Services.AddOpenApi();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseRequestTimeouts();
app.Use(QueryCheck.CheckAsync);
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapPolicies();
app.MapEvaluate();
app.MapRecords();

// Policies with errors stop the host here, not at the first request.
_ = app.Services.GetRequiredService<Emulation.Rules.IEmulationEngine>();
app.Run();

/// <summary>The host; named so that tests can start it.</summary>
public partial class Program;
