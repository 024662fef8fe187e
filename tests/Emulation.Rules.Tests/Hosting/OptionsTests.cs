using Emulation.Rules.Custom;
using Emulation.Rules.Hosting;
using Emulation.Rules.Language;
using Emulation.Rules.Tests.Drafts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Emulation.Rules.Tests.Hosting;

/// <summary>What a host states about its policies is checked before it starts, and sets of policies stand side by side.</summary>
public sealed class OptionsTests : IDisposable
{
    private readonly PolicyFolder _folder = new();

    [Fact]
    public async Task Host_WithOptionsThatCannotBeRight_DoesNotStartAndSaysAllThatIsWrong()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddEmulation("ha-noi", options =>
        {
            options.Folders.Add("no-such-folder");
            options.ReloadInterval = TimeSpan.Zero;
        });
        builder.Services.AddEmulation("hue", options => options.ReloadInterval = TimeSpan.FromSeconds(1));
        using var host = builder.Build();

        var refused = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Snapshot.Match(string.Join('\n', refused.InnerExceptions.Cast<OptionsValidationException>().SelectMany(each => each.Failures)));
    }

    [Fact]
    public async Task Host_WithNothingToDecideBy_DoesNotStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddEmulation(_ => { });
        builder.Services.AddKeyedSingleton("hue", Given.LawAndDecrees); // of another set
        using var host = builder.Build();

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith("There is nothing to decide by: add a source", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_WithRegisteredSourcesAlone_Starts()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(Given.LawAndDecrees).AddEmulation(_ => { });
        builder.Services.AddKeyedSingleton("hue", Given.LawAndDecrees).AddEmulation("hue", _ => { });
        using var host = builder.Build();

        await host.StartAsync();

        Assert.NotEmpty(host.Services.GetRequiredService<IEmulationEngine>().Policies.Policies);
        Assert.NotEmpty(host.Services.GetRequiredKeyedService<IEmulationEngine>("hue").Policies.Policies);
        await host.StopAsync();
    }

    [Fact]
    public void Engine_OfAnEmptyFolder_RefusesUntilThereArePolicies()
    {
        using var provider = new ServiceCollection().AddEmulation(options => options.Folders.Add(_folder.Path)).BuildServiceProvider();
        var engine = provider.GetRequiredService<IEmulationEngine>();

        var refused = Assert.Throws<EvaluationException>(() => engine.Evaluate(ReloadTests.Unit(), new(Given.AsOf)));

        Assert.Equal("EMU4001", Assert.Single(refused.Diagnostics).Code);
        foreach (var text in Given.LawAndDecrees.Read())
        {
            _folder.Write(Path.GetFileName(text.File), text.Text);
        }

        Assert.True(provider.GetRequiredService<IPolicyReloader>().Reload().IsCurrent);
        Assert.NotEmpty(engine.Evaluate(ReloadTests.Unit(), new(Given.AsOf)));
    }

    [Fact]
    public void Engine_OfAFolderThatIsGone_IsNotMadeAndNamesIt()
    {
        var gone = Path.Combine(_folder.Path, "gone");
        Directory.CreateDirectory(gone);
        using var provider = new ServiceCollection().AddEmulation(options => options.Folders.Add(gone)).BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<IOptionsMonitor<EmulationOptions>>().Get("")); // checked while it was there
        Directory.Delete(gone);

        var refused = Assert.ThrowsAny<IOException>(provider.GetRequiredService<IEmulationEngine>);

        Assert.Equal($"The policy folder `{gone}` cannot be read (DirectoryNotFoundException).", refused.Message);
    }

    [Fact]
    public void Engine_OfPoliciesWithErrors_IsNotMade()
    {
        _folder.Write("school.yaml", PolicyFolder.Regulation(1).Replace("policy:", "polices:", StringComparison.Ordinal));
        using var provider = new ServiceCollection().AddEmulation(options => options.Folders.Add(_folder.Path)).BuildServiceProvider();

        Assert.Throws<PolicyFormatException>(provider.GetRequiredService<IEmulationEngine>);
    }

    [Fact]
    public async Task Health_OfPoliciesThatCannotBeRead_IsUnhealthy()
    {
        _folder.Write("school.yaml", "policy: [");
        using var provider = new ServiceCollection().AddEmulation(options => options.Folders.Add(_folder.Path)).BuildServiceProvider();

        var health = await new EmulationHealthCheck(provider).CheckHealthAsync(new());

        Assert.Equal((HealthStatus.Unhealthy, "No policies can be read: default."), (health.Status, health.Description));
    }

    [Fact]
    public async Task Sets_SideBySide_HaveTheirOwnPolicies()
    {
        _folder.Write("school.yaml", PolicyFolder.Regulation(1));
        await using var provider = new ServiceCollection()
            .AddEmulation("state", options => options.Sources.Add(Given.LawAndDecrees))
            .AddEmulation("school", options =>
            {
                options.Sources.Add(Given.LawAndDecrees);
                options.Folders.Add(_folder.Path);
            })
            .BuildServiceProvider();

        Assert.Null(provider.GetService<IEmulationEngine>());
        Assert.DoesNotContain(provider.GetRequiredKeyedService<IEmulationEngine>("state").Policies.Policies, policy => policy.Id == "test.school");
        Assert.Contains(provider.GetRequiredKeyedService<IEmulationEngine>("school").Policies.Policies, policy => policy.Id == "test.school");
        Assert.Same(provider.GetRequiredKeyedService<IEmulationEngine>("school"), provider.GetRequiredKeyedService<IPolicyReloader>("school"));
        var health = await new EmulationHealthCheck(provider).CheckHealthAsync(new());
        Assert.Equal((HealthStatus.Healthy, "school state"), (health.Status, string.Join(' ', health.Data.Keys)));
    }

    [Fact]
    public void Folder_WithOtherFiles_GivesOnlyPoliciesInTheOrderOfTheirPaths()
    {
        _folder.Write("b.yml", PolicyFolder.Regulation(1));
        _folder.Write("a.yaml", PolicyFolder.Regulation(1));
        _folder.Write(".hidden.yaml", "x");
        _folder.Write("notes.txt", "x");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "inner"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "..data"));
        _folder.Write("inner/c.yaml", PolicyFolder.Regulation(1));
        _folder.Write("..data/a.yaml", PolicyFolder.Regulation(1));

        var files = PolicyFiles.In(_folder.Path).Read().Select(text => Path.GetRelativePath(_folder.Path, text.File).Replace('\\', '/'));

        Assert.Equal(["a.yaml", "b.yml", "inner/c.yaml"], files);
    }

    [Fact]
    public void Facts_Registered_AreAsked()
    {
        using var provider = new ServiceCollection()
            .AddKeyedSingleton<ICustomFact>("school", new Score())
            .AddEmulation("school", options => options.Sources.Add(Given.LawAndDecrees))
            .BuildServiceProvider();

        var decisions = provider.GetRequiredKeyedService<IEmulationEngine>("school").Evaluate(new UnitDraft { People = [Given.Person()] }.Seal(), new(Given.AsOf));

        Assert.Equal(7.5m, decisions.Unit.Individuals[0].Dossier.Scores["council"]);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Score : ICustomFact
    {
        public CustomFactKind Kind => CustomFactKind.Score;

        public string Name => "council";

        public CustomValue Value(CustomQuestion question) => CustomValue.Of(7.5m);
    }
}
