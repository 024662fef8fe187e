namespace Emulation.Rules.Tests.Documentation;

/// <summary>Makes a whole policy of an example that shows a part of one; the example's first line says which part.</summary>
internal static class PolicyExample
{
    public const string Conditions = "# conditions";
    public const string ConditionsOfACollective = "# conditions of a collective";
    private const string Award = "# award";
    private const string Block = "# block";

    private static readonly string[] _head =
    [
        "policy: example.regulation",
        "layer: unit",
        "under: vn.law-2022",
        "title: {vi: Ví dụ, en: Example}",
        "scope: {units: [thcs-a]}",
        "in-force: {from: 2027-03-01}", // when no decree that is known is in force
        "verification: verified",
        "documents: {QC: {number: 15/QC-THCS, kind: regulation}}",
    ];

    /// <summary>Whether the first line of an example says that it is a part.</summary>
    public static bool IsPart(MarkdownFence fence) =>
        FirstLineOf(fence) is Block or Award or Conditions or ConditionsOfACollective;

    /// <summary>The policy around a part.</summary>
    public static string Around(MarkdownFence fence)
    {
        string[] part = [.. fence.Text.TrimEnd('\n').Split('\n').Skip(1)];
        string[] lines = FirstLineOf(fence) switch
        {
            Block => [.. _head.Where(line => !part.Any(own => own.StartsWith(KeyOf(line), StringComparison.Ordinal))), .. part],
            Award => [.. _head, "awards:", .. Indented(part, 2)],
            Conditions => [.. _head, .. Alternatives(part, "individual")],
            ConditionsOfACollective => [.. _head, .. Alternatives(part, "collective")],
            var other => throw new FormatException($"{fence}: `{other}` names no part of a policy."),
        };
        return string.Join('\n', lines) + "\n";
    }

    public static string FirstLineOf(MarkdownFence fence) => fence.Text[..fence.Text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>The conditions of a list: the lines of each.</summary>
    public static IEnumerable<string[]> Items(IEnumerable<string> lines)
    {
        var item = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal) && item.Count > 0)
            {
                yield return [.. item];
                item.Clear();
            }

            item.Add(line[2..]);
        }

        yield return [.. item];
    }

    // Alternatives may contradict each other, as the conditions of one list do.
    private static IEnumerable<string> Alternatives(string[] part, string subject) =>
    [
        "awards:",
        "  example:",
        "    name: {vi: Ví dụ, en: Example}",
        "    kind: title",
        $"    subject: {subject}",
        "    tier: 1",
        "    alternatives:",
        .. Items(part).SelectMany((item, n) => (string[])
        [
            $"      example-{n}:",
            "        says: {vi: Ví dụ, en: Example}",
            "        cite: QC 1",
            "        when:",
            .. Indented(item, 10),
        ]),
    ];

    private static IEnumerable<string> Indented(IEnumerable<string> lines, int spaces) =>
        lines.Select(line => line.Length == 0 ? "" : new string(' ', spaces) + line);

    private static string KeyOf(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
}
