namespace Emulation.Rules.Hosting;

/// <summary>Takes in changed policies while a host runs. A text with errors never replaces one without.</summary>
public interface IPolicyReloader
{
    /// <summary>By which policies is decided now.</summary>
    PolicyLoad Current { get; }

    /// <summary>Reads all sources and folders again, now, and takes them if they hold no errors.</summary>
    /// <remarks>Evaluations that are running keep the policies they began with.</remarks>
    /// <returns>By which policies is decided from now on, and why newer texts were refused, if they were.</returns>
    PolicyLoad Reload();
}
