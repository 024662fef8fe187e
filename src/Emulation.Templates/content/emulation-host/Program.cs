using Emulation.Domain.Wording;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
using Emulation.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddEmulation(options =>
{
    options.Sources.Add(VietnamPolicies.Source);
    options.Folders.Add(Path.Combine(AppContext.BaseDirectory, "policies"));
    options.ReloadInterval = TimeSpan.FromSeconds(1);
});
using var host = builder.Build();
await host.StartAsync();

var engine = host.Services.GetRequiredService<IEmulationEngine>();
var policies = host.Services.GetRequiredService<IPolicyReloader>();
var units = DossierReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dossiers.json"))).GetUnitsOrThrow();

// Decides now, and again each time policies of the folder were taken in, until Ctrl+C.
var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
for (var shown = 0; !stopping.IsCancellationRequested; await Task.Delay(500, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
{
    if (policies.Current.Generation is var generation && generation != shown)
    {
        shown = generation;
        Print();
    }
}

await host.StopAsync();

void Print()
{
    // The date of the decision selects the law: it is an argument, nothing reads the clock.
    foreach (var decisions in engine.EvaluateTogether(units, new(new LocalDate(2025, 6, 15))))
    {
        foreach (var person in decisions.Unit.Individuals)
        {
            Console.WriteLine($"== {decisions.Unit.Unit.Id} {person.Id}");
            Console.Write(PlainText.Render(decisions.Explain(person.Id, "lao-dong-tien-tien"), WordingLanguage.Vietnamese));
        }
    }
}
