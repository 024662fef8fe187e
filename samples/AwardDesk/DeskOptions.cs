namespace AwardDesk;

/// <summary>What an operator sets, in <c>appsettings.json</c> under <c>AwardDesk</c> or as <c>AwardDesk__…</c> in the environment.</summary>
public sealed class DeskOptions
{
    /// <summary>The largest body in bytes; 10 MiB where nothing is set.</summary>
    public long MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>
    /// The most people, collectives, households and entries of a request. Deciding takes microseconds for each, reasons for every award some
    /// hundred times that, and a small body may name very many of whom nothing is known.
    /// </summary>
    public int MostCandidates { get; set; } = 5_000;

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>A folder with policies beside the built-in ones, taken in again when it changes; null for none.</summary>
    public string? PolicyFolder { get; set; }
}
