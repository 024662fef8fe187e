namespace Emulation.Domain.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The text cannot be used.</summary>
    Error,

    /// <summary>The text can be used; its author should look.</summary>
    Warning,
}
