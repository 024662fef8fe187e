using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Emulation.Conventions.Tests;

public partial class DocumentationTests
{
    [Fact]
    public void MissingDocumentation_IsAnErrorUnderSrc()
    {
        Assert.Contains("<GenerateDocumentationFile>true<", SourceTree.Read("src/Directory.Build.props"), StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true<", SourceTree.Read("Directory.Build.props"), StringComparison.Ordinal);
        Offenders.AssertNone(
            "Nothing switches off the warnings about documentation, or warnings as errors:",
            from file in SettingsFiles()
            from line in SourceTree.Lines(file).Index()
            where SwitchesOff().IsMatch(line.Item)
            select $"{file}({line.Index + 1}): {line.Item.Trim()}");
    }

    [Theory]
    [MemberData(nameof(SourceTree.Libraries), MemberType = typeof(SourceTree))]
    public void PublicMember_HasASummary(string library)
    {
        var assembly = Assembly.Load(library);
        var documented = Documented(assembly);

        Offenders.AssertNone(
            $"Every public type of {library} has a summary that says something:",
            from type in assembly.ExportedTypes
            let id = $"T:{type.FullName!.Replace('+', '.')}"
            where !documented.TryGetValue(id, out var member) || !SaysSomething(member)
            select id);
        Offenders.AssertNone(
            $"No documented member of {library} has an empty summary or an empty parameter:",
            from member in documented
            from element in member.Value.Elements()
            where element.Name.LocalName is "summary" or "param" or "returns" or "typeparam" && !SaysSomething(element)
            select member.Key);
    }

    private static Dictionary<string, XElement> Documented(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);

    private static bool SaysSomething(XElement element) =>
        element.Value.Trim().Length > 0 || element.Descendants().Any(child => child.Name.LocalName is "inheritdoc" or "see" or "paramref");

    private static IEnumerable<string> SettingsFiles() =>
        SourceTree.Under("src", "*.csproj")
            .Concat(SourceTree.Under("src", "*.props"))
            .Concat(SourceTree.Under("src", ".editorconfig"))
            .Concat(SourceTree.CSharpFiles)
            .Concat(["Directory.Build.props", ".editorconfig", "nuget/Package.props"]);

    [GeneratedRegex(@"CS157[0-9]|CS158[0-9]|CS159[0-9]|CS171[0-2]|TreatWarningsAsErrors>false|GenerateDocumentationFile>false|#pragma warning disable\s*(?://.*)?$")]
    private static partial Regex SwitchesOff();
}
