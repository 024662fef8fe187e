using System.Text;
using System.Text.RegularExpressions;

namespace Emulation.Rules.Tests.Documentation;

/// <summary>Links between documents lead somewhere.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples"), "*.md", SearchOption.AllDirectories))
            .Select(Repository.RelativePath)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void RelativeLinks_LeadToFilesAndHeadings(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var broken =
            from Match link in Link().Matches(Prose(document))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let parts = target.Split('#', 2)
            let path = parts[0].Length == 0 ? Repository.PathOf(document) : Path.GetFullPath(Path.Combine(folder, parts[0]))
            where !(File.Exists(path) || Directory.Exists(path)) || (parts.Length == 2 && !Headings(path).Contains(parts[1]))
            select target;

        Assert.Empty(broken);
    }

    private static string Prose(string document) => Fence().Replace(File.ReadAllText(Repository.PathOf(document)), "");

    // As the sites that show Markdown make them: small letters, hyphens for spaces, marks left out.
    private static HashSet<string> Headings(string path) =>
    [
        .. Heading().Matches(Prose(Repository.RelativePath(path))).Select(heading =>
        {
            var slug = new StringBuilder();
            foreach (var letter in heading.Groups["text"].Value.Trim())
            {
                if (char.IsLetterOrDigit(letter) || letter is '-' or '_') slug.Append(char.ToLowerInvariant(letter));
                else if (letter == ' ') slug.Append('-');
            }

            return slug.ToString();
        }),
    ];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
