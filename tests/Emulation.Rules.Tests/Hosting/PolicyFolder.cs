namespace Emulation.Rules.Tests.Hosting;

/// <summary>A folder of policy files of its own, which is gone afterwards.</summary>
internal sealed class PolicyFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("policies-").FullName;

    /// <summary>A regulation of the school `thcs-a` that gives Lao động tiên tiến to so many at most.</summary>
    public static string Regulation(int places) => $$"""
        policy: test.school
        layer: unit
        under: vn.law-2022
        title: {vi: Quy chế, en: Regulation}
        scope: {units: [thcs-a]}
        in-force: {from: 2024-09-01}
        verification: verified
        documents:
          QC: {number: 15/QC-THCS, issued: 2024-08-20, kind: regulation}
        awards:
          lao-dong-tien-tien:
            quota: {at-most: {{places}}, within: unit, cite: QC 5}
            rank-by: [{score: council, order: desc}]
            tie: refer
        """;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Puts the text there at once, as whoever publishes policies should.</summary>
    public void Replace(string name, string text)
    {
        var waiting = System.IO.Path.Combine(Path, $".{name}.new");
        File.WriteAllText(waiting, text);
        File.Move(waiting, System.IO.Path.Combine(Path, name), overwrite: true);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
