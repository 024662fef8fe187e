using Emulation.Domain.Policies;

namespace Emulation.Policies;

/// <summary>The plans of emulation movements in Vietnam, as dated, cited text.</summary>
public static class VietnamMovements
{
    private const string Folder = "movements/";

    /// <summary>Reads the texts of all plans, in the order of their names; a file is named as its movement.</summary>
    public static IReadOnlyList<PolicyText> Read() => PolicyResources.Read(IsPlan);

    /// <summary>The text of one plan, or null where this package has none.</summary>
    /// <param name="movement">The id of the movement, compared exactly.</param>
    public static PolicyText? Find(string movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var file = $"{Folder}{movement}.yaml";
        return PolicyResources.Read(name => name == file) is [var text] ? text : null;
    }

    internal static bool IsPlan(string name) => name.StartsWith(Folder, StringComparison.Ordinal);
}
