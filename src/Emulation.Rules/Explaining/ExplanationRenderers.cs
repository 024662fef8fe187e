using System.Collections.Immutable;
using Emulation.Domain.Explanations;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Explaining;

/// <summary>The renderers of explanations by name: <c>text</c>, <c>markdown</c>, <c>html</c>, <c>json</c>, and those of the host.</summary>
public sealed class ExplanationRenderers
{
    private readonly SortedDictionary<string, IExplanationRenderer> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes the built-in renderers and those of a host.</summary>
    /// <param name="renderers">The renderers of the host; one of a built-in name takes its place.</param>
    /// <exception cref="ArgumentException">Two renderers of the host have one name.</exception>
    public ExplanationRenderers(params IEnumerable<IExplanationRenderer> renderers)
    {
        ArgumentNullException.ThrowIfNull(renderers);
        IExplanationRenderer[] host = [.. renderers];
        if (host.GroupBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two renderers are named `{twice.Key}`.", nameof(renderers));
        }

        Add(new BuiltIn("text", "text/plain", PlainText.Render));
        Add(new BuiltIn("markdown", "text/markdown", MarkdownText.Render));
        Add(new BuiltIn("html", "text/html", HtmlText.Render));
        Add(new BuiltIn("json", "application/json", ExplanationJson.Render));
        Array.ForEach(host, Add);
    }

    /// <summary>The names, sorted.</summary>
    public ImmutableArray<string> Names => [.. _byName.Keys];

    /// <summary>The media type of what a renderer writes.</summary>
    /// <exception cref="KeyNotFoundException">There is no renderer of that name.</exception>
    public string MediaTypeOf(string name) => Find(name).MediaType;

    /// <summary>The explanation as the renderer of that name writes it.</summary>
    /// <exception cref="KeyNotFoundException">There is no renderer of that name.</exception>
    /// <exception cref="RenderingException">The renderer of the host threw.</exception>
    public string Render(string name, Explanation explanation, WordingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var renderer = Find(name);
        try
        {
            return renderer.Render(explanation, language);
        }
        catch (Exception exception) when (renderer is not BuiltIn)
        {
            throw new RenderingException(name, exception.GetType().Name);
        }
    }

    private void Add(IExplanationRenderer renderer) => _byName[renderer.Name] = renderer;

    private IExplanationRenderer Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name)
            ?? throw new KeyNotFoundException($"There is no renderer `{name}`; there are {string.Join(", ", _byName.Keys)}.");
    }

    private sealed class BuiltIn(string name, string mediaType, Func<Explanation, WordingLanguage, string> render) : IExplanationRenderer
    {
        public string Name => name;

        public string MediaType => mediaType;

        public string Render(Explanation explanation, WordingLanguage language) => render(explanation, language);
    }
}
