using Emulation.Domain.Policies;
using Emulation.Rules;
using Emulation.Rules.Custom;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policy evaluation with a service container.</summary>
public static class EmulationServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IEmulationEngine"/> as a singleton that decides by the policies of <paramref name="sources"/>.</summary>
    /// <remarks>
    /// Safe to call more than once; each call adds its sources to those of the others. The policies are read when the engine
    /// is first resolved, with every registered <see cref="ICustomCondition"/>, and one with errors throws <c>PolicyFormatException</c> then: resolve it at start-up to fail early.
    /// </remarks>
    /// <param name="services">The container's services.</param>
    /// <param name="sources">Where the policies come from, such as <c>VietnamPolicies.Source</c>.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="sources"/> is null.</exception>
    public static IServiceCollection AddEmulation(this IServiceCollection services, params IPolicySource[] sources)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources)
        {
            services.AddSingleton(source);
        }

        services.TryAddSingleton<IEmulationEngine>(static provider =>
            EmulationEngine.Create(provider.GetServices<ICustomCondition>(), [.. provider.GetServices<IPolicySource>().Distinct()]));
        return services;
    }
}
