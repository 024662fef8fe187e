#:property PublishAot=false
#:property TargetFramework=net10.0

// Looks into packed packages, from the root of the repository: dotnet run check.cs FOLDER VERSION [LEFT OUT]... Each must hold
// what whoever installs it needs, whole, and depend on nothing that is not in the table below, in the version that the central
// list states. The checks themselves are tried, too, on packages that lack something or hold it broken.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

var (folder, version, leftOut) = (args[0], args[1], args[2..]);

// Versions are pinned centrally, so that a package also names what its dependencies bring.
string[] rules =
[
    "Emulation.Domain", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions",
    "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "NodaTime", "YamlDotNet",
];
var dependencies = new Dictionary<string, string[]>
{
    ["Emulation.Domain"] = ["NodaTime"],
    ["Emulation.Rules"] = rules,
    ["Emulation.Policies"] = ["Emulation.Domain", "NodaTime"],
    ["Emulation.Cli"] = [],
    ["Emulation.Templates"] = [],
    ["Emulation.NRules"] = [.. rules.Skip(1), "Emulation.Rules", "NRules"],
};

// Packages of ours have the version that is checked.
var versions = XDocument.Load("Directory.Packages.props").Descendants("PackageVersion")
    .ToDictionary(each => (string)each.Attribute("Include")!, each => (string)each.Attribute("Version")!);
foreach (var id in dependencies.Keys)
{
    versions[id] = version;
}

var packed = Directory.EnumerateFiles(folder, "*.nupkg").Select(Path.GetFileName).ToHashSet();
var wrong = Missing(dependencies.Keys, version, packed, leftOut).ToList();
foreach (var id in dependencies.Keys.Except(leftOut))
{
    if (!Missing(dependencies.Keys, version, [.. packed.Where(name => name != $"{id}.{version}.nupkg")], leftOut).Any())
    {
        wrong.Add($"{id}: the check does not notice that the package is missing");
    }
}

foreach (var (id, needed) in dependencies)
{
    var path = Path.Combine(folder, $"{id}.{version}.nupkg");
    if (!File.Exists(path))
    {
        continue;
    }

    var package = Read(path);
    var symbols = Path.Combine(folder, $"{id}.{version}.snupkg") is var file && File.Exists(file) ? Read(file) : [];
    wrong.AddRange(Check(id, version, needed, versions, package, symbols));
    foreach (var (part, without) in Damaged(id, package, symbols))
    {
        if (!Check(id, version, needed, versions, without.Package, without.Symbols).Any())
        {
            wrong.Add($"{id}: the check does not notice that {part}");
        }
    }
}

if (wrong.Count > 0)
{
    wrong.ForEach(Console.Error.WriteLine);
    return 1;
}

Console.WriteLine("Every package has its readme, licence, icon, documentation, symbols and no other dependencies than it should.");
return 0;

static IEnumerable<string> Missing(IEnumerable<string> ids, string version, HashSet<string?> packed, string[] leftOut) => ids
    .Where(id => packed.Contains($"{id}.{version}.nupkg") == leftOut.Contains(id))
    .Select(id => leftOut.Contains(id) ? $"{id}: it was left out, and the package is there" : $"{id}: the package is missing");

static Dictionary<string, byte[]> Read(string path)
{
    using var zip = ZipFile.OpenRead(path);
    return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    });
}

static IEnumerable<string> Check(string id, string version, string[] needed, Dictionary<string, string> versions,
    Dictionary<string, byte[]> package, Dictionary<string, byte[]> symbols)
{
    var metadata = XDocument.Parse(Encoding.UTF8.GetString(package[$"{id}.nuspec"]).TrimStart('\uFEFF')).Root!.Elements().Single();
    string? Of(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
    foreach (var (name, expected) in new[] { ("id", id), ("version", version), ("license", "MIT"), ("readme", "README.md"), ("icon", "icon.png") })
    {
        if (Of(name) != expected)
        {
            yield return $"{id}: its {name} is `{Of(name)}`, not `{expected}`";
        }
    }

    if (string.IsNullOrEmpty(Of("description")) || string.IsNullOrEmpty(Of("authors")))
    {
        yield return $"{id}: it lacks a description or authors";
    }

    if (!package.TryGetValue("README.md", out var readme) || !Encoding.UTF8.GetString(readme).Contains(id, StringComparison.Ordinal))
    {
        yield return $"{id}: it lacks a readme of its own";
    }

    if (package.GetValueOrDefault("icon.png") is not [0x89, (byte)'P', (byte)'N', (byte)'G', ..])
    {
        yield return $"{id}: it lacks its icon";
    }

    var found = metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{(string)element.Attribute("id")!} {(string?)element.Attribute("version")}").Order(StringComparer.Ordinal);
    var should = needed.Select(each => $"{each} {versions[each]}").Order(StringComparer.Ordinal);
    if (!found.SequenceEqual(should))
    {
        yield return $"{id}: it depends on {string.Join(", ", found)}; it should on {string.Join(", ", should)}";
    }

    var kind = metadata.Descendants().FirstOrDefault(element => element.Name.LocalName == "packageType")?.Attribute("name")?.Value;
    foreach (var part in Parts(id).Where(part => package.GetValueOrDefault(part) is not { Length: > 0 }))
    {
        yield return $"{id}: it lacks {part}";
    }

    foreach (var (name, bytes) in package.Where(part => part.Key.EndsWith(".dll", StringComparison.Ordinal)))
    {
        if (NameOf(bytes) is var assembly && assembly != Path.GetFileNameWithoutExtension(name))
        {
            yield return $"{id}: {name} is {(assembly is null ? "no assembly" : $"the assembly {assembly}")}";
        }
    }

    foreach (var part in (id == "Emulation.Cli" ? Loaded(package) : []).Where(part => !package.ContainsKey(part)))
    {
        yield return $"{id}: it lacks {part}, which it loads";
    }

    if (id == "Emulation.Cli" && package.TryGetValue($"{Tool}DotnetToolSettings.xml", out var settings)
        && !(Encoding.UTF8.GetString(settings) is var text && text.Contains("Name=\"emulation\"", StringComparison.Ordinal)
            && text.Contains("EntryPoint=\"emulation.dll\"", StringComparison.Ordinal)))
    {
        yield return $"{id}: it installs no command `emulation`";
    }

    if (package.TryGetValue($"lib/net10.0/{id}.xml", out var documentation)
        && !Encoding.UTF8.GetString(documentation).Contains($"<name>{id}</name>", StringComparison.Ordinal))
    {
        yield return $"{id}: its documentation is that of something else";
    }

    if (kind != (id switch { "Emulation.Cli" => "DotnetTool", "Emulation.Templates" => "Template", _ => null }))
    {
        yield return $"{id}: its package type is `{kind}`";
    }

    var pdb = id == "Emulation.Cli" ? "/emulation.pdb" : $"/{id}.pdb";
    if (id != "Emulation.Templates" && !symbols.Any(part => part.Key.EndsWith(pdb, StringComparison.Ordinal) && part.Value is [(byte)'B', (byte)'S', (byte)'J', (byte)'B', ..]))
    {
        yield return $"{id}: it lacks symbols";
    }

    if (package.TryGetValue("content/emulation-host/MyHost.csproj", out var host)
        && !Encoding.UTF8.GetString(host).Contains($"Include=\"Emulation.Rules\" Version=\"{version}\"", StringComparison.Ordinal))
    {
        yield return $"{id}: the template of a host refers to another version than {version}";
    }
}

// What must be there, and not empty.
static string[] Parts(string id) => id switch
{
    "Emulation.Cli" =>
    [
        $"{Tool}DotnetToolSettings.xml", $"{Tool}emulation.dll", $"{Tool}emulation.deps.json", $"{Tool}emulation.runtimeconfig.json",
        $"{Tool}Emulation.Domain.dll", $"{Tool}Emulation.Rules.dll", $"{Tool}Emulation.Policies.dll", $"{Tool}DocumentFormat.OpenXml.dll",
    ],
    "Emulation.Templates" =>
    [
        "content/emulation-policy/.template.config/template.json", "content/emulation-policy/README.md",
        "content/emulation-policy/my-regulation.yaml", "content/emulation-policy/scenarios/quota.yaml",
        "content/emulation-host/.template.config/template.json", "content/emulation-host/MyHost.csproj",
        "content/emulation-host/Program.cs", "content/emulation-host/dossiers.json", "content/emulation-host/policies/README.md",
    ],
    _ => [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"],
};

// What the command says that it loads.
static IEnumerable<string> Loaded(Dictionary<string, byte[]> package)
{
    if (package.GetValueOrDefault($"{Tool}emulation.deps.json") is not { Length: > 0 } deps)
    {
        return [];
    }

    using var document = JsonDocument.Parse(deps);
    return [.. document.RootElement.GetProperty("targets").EnumerateObject()
        .SelectMany(target => target.Value.EnumerateObject())
        .Where(library => library.Value.TryGetProperty("runtime", out _))
        .SelectMany(library => library.Value.GetProperty("runtime").EnumerateObject())
        .Select(file => Tool + Path.GetFileName(file.Name)).Distinct()];
}

// The name of an assembly; null where the bytes are none.
static string? NameOf(byte[] bytes)
{
    try
    {
        using var pe = new PEReader(new MemoryStream(bytes));
        var reader = pe.GetMetadataReader();
        return reader.GetString(reader.GetAssemblyDefinition().Name);
    }
    catch (Exception broken) when (broken is BadImageFormatException or InvalidOperationException)
    {
        return null;
    }
}

// Each way in which a package can be wrong, as whoever reads "the check does not notice that ..." sees it.
static IEnumerable<(string Part, (Dictionary<string, byte[]> Package, Dictionary<string, byte[]> Symbols) Without)> Damaged(
    string id, Dictionary<string, byte[]> package, Dictionary<string, byte[]> symbols)
{
    Dictionary<string, byte[]> Without(string name) => package.Where(entry => entry.Key != name).ToDictionary();
    Dictionary<string, byte[]> With(string name, byte[] bytes) => new(package) { [name] = bytes };
    Dictionary<string, byte[]> Edited(string name, string before, string after) =>
        With(name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package[name]).Replace(before, after, StringComparison.Ordinal)));
    var nuspec = $"{id}.nuspec";
    yield return ("the licence is another one", (Edited(nuspec, ">MIT</license>", ">none</license>"), symbols));
    foreach (var part in Parts(id).Concat(id == "Emulation.Cli" ? Loaded(package) : []).Concat(["README.md", "icon.png"]).Distinct())
    {
        yield return ($"{part} is missing", (Without(part), symbols));
        yield return ($"{part} is empty", (With(part, []), symbols));
    }

    foreach (var part in package.Keys.Where(part => part.EndsWith(".dll", StringComparison.Ordinal)))
    {
        yield return ($"{part} is broken", (With(part, package[part][..(package[part].Length / 100)]), symbols));
    }

    if (Encoding.UTF8.GetString(package[nuspec]).Contains("<dependency ", StringComparison.Ordinal))
    {
        yield return ("a dependency has another version", (Edited(nuspec, "\" exclude=", "-beta\" exclude="), symbols));
    }

    if (id != "Emulation.Templates")
    {
        yield return ("the symbols are missing", (package, []));
        yield return ("the symbols are empty", (package, symbols.ToDictionary(part => part.Key, _ => Array.Empty<byte>())));
        yield return ("its kind is another one", (Edited(nuspec, id == "Emulation.Cli" ? "DotnetTool" : "</metadata>",
            id == "Emulation.Cli" ? "Dependency" : "<packageTypes><packageType name=\"DotnetTool\" /></packageTypes></metadata>"), symbols));
    }
    else
    {
        yield return ("its host refers to another version", (Edited("content/emulation-host/MyHost.csproj", "Version=\"", "Version=\"9"), symbols));
    }

    if (id == "Emulation.Cli")
    {
        yield return ("it installs another command", (Edited($"{Tool}DotnetToolSettings.xml", "Name=\"emulation\"", "Name=\"other\""), symbols));
    }
}

internal static partial class Program
{
    private const string Tool = "tools/net10.0/any/";
}
