namespace Emulation.Rules.Explaining;

/// <summary>A renderer of the host failed. What its exception says is not repeated: it may hold personal data.</summary>
public sealed class RenderingException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="renderer">The name of the renderer.</param>
    /// <param name="exception">The type of the exception that it threw.</param>
    public RenderingException(string renderer, string exception)
        : base($"The renderer `{renderer}` failed ({exception}); the decision itself stands.") => Renderer = renderer;

    /// <summary>The name of the renderer.</summary>
    public string Renderer { get; }
}
