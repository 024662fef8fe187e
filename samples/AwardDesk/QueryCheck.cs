using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace AwardDesk;

/// <summary>Refuses a query that lacks what its endpoint needs or holds what it does not know: a mistyped word is never passed over.</summary>
internal static class QueryCheck
{
    /// <summary>Checks the query of a request against the parameters of the handler that will answer it.</summary>
    /// <exception cref="BadHttpRequestException">Says all that is wrong.</exception>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>() is { } handler && handler.DeclaringType?.Assembly == typeof(QueryCheck).Assembly)
        {
            string[] wrong = [.. Wrong(context.Request.Query, handler)];
            if (wrong.Length > 0)
            {
                throw new BadHttpRequestException(string.Join(' ', wrong));
            }
        }

        return next(context);
    }

    private static IEnumerable<string> Wrong(IQueryCollection query, MethodInfo handler)
    {
        var parameters = handler.GetParameters().Where(each => each.ParameterType == typeof(string) || each.ParameterType == typeof(string[]))
            .ToDictionary(each => each.GetCustomAttribute<FromQueryAttribute>()?.Name ?? each.Name!, IsNeeded, StringComparer.OrdinalIgnoreCase);
        foreach (var key in query.Keys.Where(key => !parameters.ContainsKey(key)).Order(StringComparer.Ordinal))
        {
            yield return UnknownName.Message($"Nothing here is called `{key}`", key, parameters.Keys);
        }

        foreach (var (name, _) in parameters.Where(each => each.Value && !query.ContainsKey(each.Key)))
        {
            yield return $"`{name}` is missing.";
        }
    }

    private static bool IsNeeded(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;
}
