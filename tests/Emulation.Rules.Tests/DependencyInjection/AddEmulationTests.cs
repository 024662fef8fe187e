using Emulation.Domain.Policies;
using Emulation.Policies;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Rules.Tests.DependencyInjection;

public class AddEmulationTests
{
    [Fact]
    public void AddEmulation_BuiltInPolicies_ResolvesOneEngine()
    {
        using var provider = new ServiceCollection().AddEmulation(VietnamPolicies.Source).BuildServiceProvider();

        var engine = provider.GetRequiredService<IEmulationEngine>();

        Assert.Same(engine, provider.GetRequiredService<IEmulationEngine>());
        Assert.Contains(engine.Policies.Policies, policy => policy.Id == "vn.law-2022");
    }

    [Fact]
    public void AddEmulation_Twice_IsSafe()
    {
        using var provider = new ServiceCollection().AddEmulation(VietnamPolicies.Source).AddEmulation(VietnamPolicies.Source).BuildServiceProvider();

        Assert.Single(provider.GetServices<IEmulationEngine>());
        var policies = provider.GetRequiredService<IEmulationEngine>().Policies;
        Assert.Equal(VietnamPolicies.Source.Read().Count, policies.Policies.Select(policy => policy.Id).Distinct().Count() + policies.Amendments.Length);
    }

    [Fact]
    public void AddEmulation_TwiceWithDifferentSources_AddsThemUp()
    {
        using var provider = new ServiceCollection().AddEmulation(VietnamPolicies.Source).AddEmulation(new Regulation()).BuildServiceProvider();

        Assert.Contains(provider.GetRequiredService<IEmulationEngine>().Policies.Policies, policy => policy.Id == "sample.school-regulation-2024");
    }

    [Fact]
    public void AddEmulation_NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddEmulation((IPolicySource[])null!));
        Assert.Throws<ArgumentNullException>(() => EmulationServiceCollectionExtensions.AddEmulation(null!));
    }

    private sealed class Regulation : IPolicySource
    {
        public IReadOnlyList<PolicyText> Read() =>
            [new("school-regulation.yaml", File.ReadAllText(Repository.PathOf("samples/school-year/school-regulation.yaml")))];
    }
}
