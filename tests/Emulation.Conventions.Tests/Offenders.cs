namespace Emulation.Conventions.Tests;

/// <summary>Fails with the whole list, one offender a line, so that one run shows all there is to mend.</summary>
internal static class Offenders
{
    public static void AssertNone(string rule, IEnumerable<string> offenders)
    {
        string[] list = [.. offenders];
        Assert.True(list.Length == 0, $"{rule}\n  {string.Join("\n  ", list)}");
    }
}
