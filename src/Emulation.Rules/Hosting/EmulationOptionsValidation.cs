using System.Globalization;
using Emulation.Domain.Policies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Emulation.Rules.Hosting;

/// <summary>Says all that is wrong with the options of a host at once.</summary>
/// <param name="provider">The container, in which policy sources may be registered beside those of the options.</param>
internal sealed class EmulationOptionsValidation(IServiceProvider provider) : IValidateOptions<EmulationOptions>
{
    private static readonly TimeSpan _shortest = TimeSpan.FromMilliseconds(10);

    // The longest period of a timer.
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    public ValidateOptionsResult Validate(string? name, EmulationOptions options)
    {
        string[] wrong = [.. Nothing(name ?? "", options).Concat(Wrong(options)).Select(each => string.IsNullOrEmpty(name) ? each : $"{name}: {each}")];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Nothing(string name, EmulationOptions options)
    {
        if (options.Sources.Count + options.Folders.Count == 0 && !IsRegistered(name))
        {
            yield return "There is nothing to decide by: add a source such as `VietnamPolicies.Source` to `Sources`, or a folder to `Folders`.";
        }
    }

    // Asks whether there is one, and makes none: a source may need these very options.
    private bool IsRegistered(string name) => name.Length == 0
        ? provider.GetService<IServiceProviderIsService>()?.IsService(typeof(IPolicySource)) ?? true
        : provider.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(IPolicySource), name) ?? true;

    private static IEnumerable<string> Wrong(EmulationOptions options)
    {
        if (options.Sources.Any(source => source is null))
        {
            yield return "A policy source is null.";
        }

        foreach (var folder in options.Folders)
        {
            if (!Directory.Exists(folder))
            {
                yield return $"The policy folder `{folder}` does not exist.";
            }
        }

        if (options.ReloadInterval is not { } interval)
        {
            yield break;
        }

        if (interval < _shortest || interval > _longest)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The reload interval is {interval:c}; it must be between {_shortest:c} and {_longest:c}.");
        }

        if (options.Folders.Count == 0)
        {
            yield return "A reload interval needs at least one folder to look at.";
        }
    }
}
