using System.Diagnostics.Metrics;
using Emulation.Domain.Policies;
using Emulation.Rules;
using Emulation.Rules.Custom;
using Emulation.Rules.Explaining;
using Emulation.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policy evaluation with a service container.</summary>
public static class EmulationServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IEmulationEngine"/> as a singleton that decides by the policies of <paramref name="sources"/>.</summary>
    /// <param name="services">The container's services.</param>
    /// <param name="sources">Where the policies come from, such as <c>VietnamPolicies.Source</c>.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="sources"/> is null.</exception>
    public static IServiceCollection AddEmulation(this IServiceCollection services, params IPolicySource[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return services.AddEmulation(options =>
        {
            foreach (var source in sources)
            {
                options.Sources.Add(source);
            }
        });
    }

    /// <summary>Adds <see cref="IEmulationEngine"/> and <see cref="IPolicyReloader"/> as singletons that decide by the policies that the options name.</summary>
    /// <remarks>
    /// Safe to call more than once; each call adds to the options of the others. The engine also takes every <see cref="IPolicySource"/>,
    /// <see cref="ICustomCondition"/> and <see cref="ICustomFact"/> that is registered, and <see cref="ExplanationRenderers"/> every <see cref="IExplanationRenderer"/>.
    /// Options that cannot be right, such as neither a source nor a folder where no <see cref="IPolicySource"/> is registered, stop a host at its start;
    /// the policies are read when the engine is first resolved, and one with errors throws <c>PolicyFormatException</c> then.
    /// </remarks>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">Names sources and folders.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddEmulation(this IServiceCollection services, Action<EmulationOptions> configure)
    {
        Add(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<IEmulationEngine>(static provider => provider.GetRequiredKeyedService<HostedEngine>(Options.Options.DefaultName));
        services.TryAddSingleton<IPolicyReloader>(static provider => provider.GetRequiredKeyedService<HostedEngine>(Options.Options.DefaultName));
        return services;
    }

    /// <summary>Adds a policy set of its own beside others: <see cref="IEmulationEngine"/> and <see cref="IPolicyReloader"/> as keyed singletons.</summary>
    /// <remarks>It takes the conditions and facts that are registered without a key or with this one, and the policy sources that are registered with this one.</remarks>
    /// <param name="services">The container's services.</param>
    /// <param name="name">The key, such as the id of a province; not empty.</param>
    /// <param name="configure">Names sources and folders.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddEmulation(this IServiceCollection services, string name, Action<EmulationOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Add(services, name, configure);
        services.TryAddKeyedSingleton<IEmulationEngine>(name, static (provider, key) => provider.GetRequiredKeyedService<HostedEngine>(key));
        services.TryAddKeyedSingleton<IPolicyReloader>(name, static (provider, key) => provider.GetRequiredKeyedService<HostedEngine>(key));
        return services;
    }

    private static void Add(IServiceCollection services, string name, Action<EmulationOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<EmulationOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EmulationOptions>, EmulationOptionsValidation>());
        services.TryAddSingleton(static provider => new ExplanationRenderers(provider.GetServices<IExplanationRenderer>()));
        services.TryAddSingleton(static provider => new HostTelemetry(provider.GetService<IMeterFactory>()));
        services.AddSingleton(new PolicySetName(name));
        services.TryAddKeyedSingleton(name, static (provider, key) => Make(provider, (string)key!));
    }

    private static HostedEngine Make(IServiceProvider provider, string name)
    {
        var isNamed = name.Length > 0;
        var telemetry = provider.GetRequiredService<HostTelemetry>();
        var time = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        var logger = (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(EmulationTelemetry.Name);
        var extensions = new EngineExtensions { Conditions = [.. All<ICustomCondition>()], Facts = [.. All<ICustomFact>()] };
        var sources = isNamed ? provider.GetKeyedServices<IPolicySource>(name) : provider.GetServices<IPolicySource>();
        var options = provider.GetRequiredService<IOptionsMonitor<EmulationOptions>>().Get(name);
        return new(new(name, options, sources, extensions, telemetry, logger, time), new(name, telemetry, logger, time));

        IEnumerable<T> All<T>() => provider.GetServices<T>().Concat(isNamed ? provider.GetKeyedServices<T>(name) : []);
    }
}
