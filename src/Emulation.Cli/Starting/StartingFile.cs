using System.Reflection;

namespace Emulation.Cli.Starting;

/// <summary>The files that `new` begins with.</summary>
internal static class StartingFile
{
    /// <summary>What it can begin.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["dossiers", "policy", "scenario", "movement"];

    /// <summary>The text of a file.</summary>
    /// <param name="name">Its name, such as <c>policy.yaml</c>.</param>
    public static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
