#:property PublishAot=false
#:property TargetFramework=net10.0

// Looks into packed packages: dotnet run check.cs FOLDER VERSION. Each must hold what whoever installs it needs, and depend on
// nothing that is not in the table below. First the checks themselves are tried, on packages that lack something.
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

var (folder, version) = (args[0], args[1]);

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

var wrong = new List<string>();
foreach (var (id, needed) in dependencies)
{
    var path = Path.Combine(folder, $"{id}.{version}.nupkg");
    if (!File.Exists(path))
    {
        if (id != "Emulation.NRules")
        {
            wrong.Add($"{id}: the package is missing");
        }

        continue;
    }

    var package = Read(path);
    var symbols = Path.Combine(folder, $"{id}.{version}.snupkg") is var file && File.Exists(file) ? Read(file) : [];
    wrong.AddRange(Check(id, version, needed, package, symbols));
    foreach (var (part, without) in Damaged(id, package, symbols))
    {
        if (!Check(id, version, needed, without.Package, without.Symbols).Any())
        {
            wrong.Add($"{id}: the check does not notice that {part} is missing");
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

static IEnumerable<string> Check(string id, string version, string[] needed, Dictionary<string, byte[]> package, Dictionary<string, byte[]> symbols)
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

    if (!package.ContainsKey("icon.png"))
    {
        yield return $"{id}: it lacks its icon";
    }

    var found = metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!).Order(StringComparer.Ordinal);
    if (!found.SequenceEqual(needed.Order(StringComparer.Ordinal)))
    {
        yield return $"{id}: it depends on {string.Join(", ", found)}; it should on {string.Join(", ", needed)}";
    }

    var kind = metadata.Descendants().FirstOrDefault(element => element.Name.LocalName == "packageType")?.Attribute("name")?.Value;
    string[] parts = id switch
    {
        "Emulation.Cli" => ["tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/emulation.dll"],
        "Emulation.Templates" => ["content/emulation-policy/.template.config/template.json", "content/emulation-host/.template.config/template.json"],
        _ => [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"],
    };
    foreach (var part in parts.Where(part => !package.ContainsKey(part)))
    {
        yield return $"{id}: it lacks {part}";
    }

    if (kind != (id switch { "Emulation.Cli" => "DotnetTool", "Emulation.Templates" => "Template", _ => null }))
    {
        yield return $"{id}: its package type is `{kind}`";
    }

    if (id != "Emulation.Templates" && !symbols.Keys.Any(name => name.EndsWith(id == "Emulation.Cli" ? "/emulation.pdb" : $"/{id}.pdb", StringComparison.Ordinal)))
    {
        yield return $"{id}: it lacks symbols";
    }

    var host = package.GetValueOrDefault("content/emulation-host/MyHost.csproj");
    if (host is not null && !Encoding.UTF8.GetString(host).Contains($"Include=\"Emulation.Rules\" Version=\"{version}\"", StringComparison.Ordinal))
    {
        yield return $"{id}: the template of a host refers to another version than {version}";
    }
}

static IEnumerable<(string Part, (Dictionary<string, byte[]> Package, Dictionary<string, byte[]> Symbols) Without)> Damaged(
    string id, Dictionary<string, byte[]> package, Dictionary<string, byte[]> symbols)
{
    Dictionary<string, byte[]> Without(string name) => package.Where(entry => entry.Key != name).ToDictionary();
    yield return ("the readme", (Without("README.md"), symbols));
    yield return ("the icon", (Without("icon.png"), symbols));
    yield return ("the licence", (new(package)
    {
        [$"{id}.nuspec"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(package[$"{id}.nuspec"]).Replace(">MIT</license>", ">none</license>", StringComparison.Ordinal)),
    }, symbols));
    if (id is not ("Emulation.Cli" or "Emulation.Templates"))
    {
        yield return ("the documentation", (Without($"lib/net10.0/{id}.xml"), symbols));
    }

    if (id != "Emulation.Templates")
    {
        yield return ("the symbols", (package, []));
    }
}
