using System.Text.RegularExpressions;
using Emulation.Domain.Policies;
using Emulation.Rules.Language;

namespace Emulation.Policies.Tests.Citations;

/// <summary>One citation as a policy's text writes it, wherever in the text it stands.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="File">Its file, from the root of the repository.</param>
/// <param name="Line">The line.</param>
/// <param name="Document">The number of the cited document.</param>
/// <param name="Place">Article, clause and point, such as <c>24.1.a</c>.</param>
internal sealed partial record CitedPlace(PolicyId Policy, string File, int Line, string Document, string Place)
{
    public override string ToString() => $"{File}({Line}): {Document} {Place}";

    /// <summary>Every citation of the built-in policies and of those under samples.</summary>
    public static IEnumerable<CitedPlace> InPolicies()
    {
        (string Path, string[] Lines, Policy Policy)[] files = [.. Files()];
        var policies = files.ToDictionary(file => file.Policy.Id, file => file.Policy);
        return files.SelectMany(file => In(
            file.Path, file.Lines, file.Policy, file.Policy.Amends is { } amended ? policies.GetValueOrDefault(amended) : null));
    }

    private static IEnumerable<(string Path, string[] Lines, Policy Policy)> Files() =>
        from folder in (string[])["src/Emulation.Policies", "samples"]
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories)
        let path = Repository.RelativePath(file)
        where !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
        let lines = System.IO.File.ReadAllLines(file)
        where lines.Any(line => line.StartsWith("policy:", StringComparison.Ordinal))
        orderby path
        select (path, lines, PolicyReader.Read(new(path, string.Join('\n', lines))).GetPolicyOrThrow().Policy);

    /// <exception cref="InvalidOperationException">A citation is written in a way that would escape the check.</exception>
    private static IEnumerable<CitedPlace> In(string file, string[] lines, Policy policy, Policy? amended)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].TrimStart().StartsWith('#') ? "" : lines[i];
            var cited = Citation().Matches(text);
            if (cited.Count != Key().Count(text))
            {
                throw new InvalidOperationException($"{file}({i + 1}): a citation that cannot be read: {text.Trim()}");
            }

            foreach (Match match in cited)
            {
                // What an amendment brings in may cite the documents of the text that it amends.
                var name = match.Groups["document"].Value;
                var document = policy.Documents.GetValueOrDefault(name) ?? amended?.Documents.GetValueOrDefault(name)
                    ?? throw new InvalidOperationException($"{file}({i + 1}): a document that the policy does not declare: {match.Value}");
                yield return new(policy.Id, file, i + 1, document.Number, match.Groups["place"].Value);
            }
        }
    }

    [GeneratedRegex(@"\b(cite|paid-by-submitter):")]
    private static partial Regex Key();

    // A text that sets one number and nothing else may be cited as a whole: it has no place then.
    [GeneratedRegex(@"\b(cite|paid-by-submitter): *[""']?(?<document>[A-Za-z][A-Za-z0-9]*)( (?<place>[0-9]+[a-z]?(\.[0-9]+[a-z]?)?(\.[a-zđ])?))?[""']?(?=\s*([,}#]|$))")]
    private static partial Regex Citation();
}
