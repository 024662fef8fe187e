using Emulation.Domain.Wording;
using Emulation.Policies;
using Emulation.Rules;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Explaining;
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

// The date of the decision selects the law: it is an argument, nothing reads the clock.
var engine = host.Services.GetRequiredService<IEmulationEngine>();
var units = DossierReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "dossiers.json"))).GetUnitsOrThrow();
foreach (var decisions in engine.EvaluateTogether(units, new(new LocalDate(2025, 6, 15))))
{
    foreach (var person in decisions.Unit.Individuals)
    {
        Console.Write(PlainText.Render(decisions.Explain(person.Id, "lao-dong-tien-tien"), WordingLanguage.Vietnamese));
    }
}

await host.StopAsync();
