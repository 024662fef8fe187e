using Emulation.Domain.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Emulation.Rules.Hosting;

/// <summary>Reports whether every policy set of the host decides by the newest texts.</summary>
/// <remarks>
/// Register it with <c>services.AddHealthChecks().AddCheck&lt;EmulationHealthCheck&gt;("emulation")</c>. Healthy: all texts are
/// taken. Degraded: newer texts were refused and older ones go on deciding. Unhealthy: a set cannot be read at all. The data
/// holds, by the name of the set, the hash of what decides, and by <c>name.refused</c> the codes of what is wrong.
/// </remarks>
/// <param name="provider">The container in which the policy sets are registered.</param>
public sealed class EmulationHealthCheck(IServiceProvider provider) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (refused, failed) = (new List<string>(), new List<string>());
        var data = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var set in provider.GetServices<PolicySetName>().Select(each => each.Name).Distinct().Order(StringComparer.Ordinal))
        {
            var shown = PolicySetName.Shown(set);
            try
            {
                var load = provider.GetRequiredKeyedService<HostedEngine>(set).Current;
                data[shown] = load.Hash;
                if (!load.IsCurrent)
                {
                    refused.Add(shown);
                    data[$"{shown}.refused"] = string.Join(
                        ' ', load.Refused.Where(each => each.Severity == Severity.Error).Select(each => each.Code).Distinct().Order(StringComparer.Ordinal));
                }
            }
            catch (Exception exception)
            {
                failed.Add(shown);
                data[shown] = exception.GetType().Name;
            }
        }

        return Task.FromResult(
            failed.Count > 0 ? HealthCheckResult.Unhealthy($"No policies can be read: {string.Join(", ", failed)}.", data: data)
            : refused.Count > 0 ? HealthCheckResult.Degraded($"Newer policies were refused, older ones decide: {string.Join(", ", refused)}.", data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
