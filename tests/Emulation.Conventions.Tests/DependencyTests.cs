using System.Xml.Linq;

namespace Emulation.Conventions.Tests;

public class DependencyTests
{
    /// <summary>Each project under <c>src/</c>, and all that it may refer to.</summary>
    private static readonly Dictionary<string, string[]> _mayReference = new()
    {
        ["Emulation.Domain"] = ["NodaTime"],
        ["Emulation.Rules"] =
        [
            "Emulation.Domain", "YamlDotNet", "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
        ],
        ["Emulation.Policies"] = ["Emulation.Domain"],
        ["Emulation.NRules"] = ["Emulation.Rules", "NRules"],
        ["Emulation.Templates"] = [],
        ["Emulation.Cli"] =
        [
            "Emulation.Rules", "Emulation.Policies", "Spectre.Console", "System.CommandLine",
            "CsvHelper", "DocumentFormat.OpenXml", "System.IO.Packaging",
        ],
    };

    [Fact]
    public void Project_ReferencesOnlyWhatItsRowAllows() =>
        Offenders.AssertNone(
            "A project refers only to what its row in the table allows:",
            from project in SourceTree.Under("src", "*.csproj")
            let name = Path.GetFileNameWithoutExtension(project)
            let allowed = _mayReference.GetValueOrDefault(name, [])
            from element in XDocument.Load(Repository.PathOf(project)).Descendants()
            where element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference"
            let reference = NameOf(element)
            where !allowed.Contains(reference)
            select $"{name}: {reference}");

    [Theory]
    [MemberData(nameof(SourceTree.Libraries), MemberType = typeof(SourceTree))]
    public void Library_NeedsOnlyWhatItsRowAllows(string library) =>
        Offenders.AssertNone(
            $"What {library} was compiled against is in its row, comes with a project in its row, or is the runtime:",
            from needed in System.Reflection.Assembly.Load(library).GetReferencedAssemblies()
            let name = needed.Name!
            where !IsRuntime(name) && !Reachable(library).Contains(name)
            select name);

    private static IEnumerable<string> Reachable(string project) =>
        _mayReference.GetValueOrDefault(project, []).SelectMany(reference => Reachable(reference).Prepend(reference));

    private static bool IsRuntime(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{assembly}.dll"));

    private static string NameOf(XElement reference)
    {
        var include = ((string?)reference.Attribute("Include") ?? "").Replace('\\', '/');
        return include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include) : include;
    }
}
