using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Emulation.Testing;

/// <summary>Whether a program in a document states the namespaces that it needs, and no other, so that it can be pasted as it stands.</summary>
/// <remarks>Goes by the names of types and of extension methods; what every new project has by <c>ImplicitUsings</c> need not be stated.</remarks>
public static partial class StatedNamespaces
{
    private static readonly string[] _implicit =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    /// <summary>What is wrong with the namespaces of a program; empty where nothing is.</summary>
    /// <param name="fence">The program.</param>
    /// <param name="project">An assembly that uses what the program uses.</param>
    public static IReadOnlyList<string> Wrong(MarkdownFence fence, Assembly project)
    {
        ArgumentNullException.ThrowIfNull(fence);
        ArgumentNullException.ThrowIfNull(project);
        var types = project.GetReferencedAssemblies().Select(Assembly.Load).Append(typeof(object).Assembly).Distinct()
            .SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.IsNested && type.Namespace is not null).ToArray();
        var byName = types.ToLookup(type => type.Name.Split('`')[0], type => type.Namespace!);
        var extensions = types.Where(type => type.IsDefined(typeof(ExtensionAttribute)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.IsDefined(typeof(ExtensionAttribute))))
            .ToLookup(method => method.Name, method => method.DeclaringType!.Namespace!);
        var members = types.Where(type => type.Namespace!.StartsWith("Emulation.", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => !method.IsDefined(typeof(ExtensionAttribute))).Select(method => method.Name).ToHashSet(StringComparer.Ordinal);

        var code = StringOrComment().Replace(fence.Body, "");
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var (name, namespaces) in TypeName().Matches(code).Select(match => (match.Value, byName[match.Value].ToArray()))
            .Concat(CalledName().Matches(code).Where(match => !members.Contains(match.Value)).Select(match => (match.Value, extensions[match.Value].ToArray()))))
        {
            needed.UnionWith(namespaces);
            if (namespaces.Length > 0 && !namespaces.Intersect(_implicit.Concat(fence.Usings)).Any())
            {
                wrong.Add($"{fence}: `{name}` needs one of: {string.Join(", ", namespaces.Distinct().Order(StringComparer.Ordinal))}");
            }
        }

        wrong.AddRange(fence.Usings.Where(stated => !needed.Contains(stated)).Select(stated => $"{fence}: nothing needs `{stated}`"));
        return [.. wrong.Distinct()];
    }

    [GeneratedRegex("\\$?\"[^\"]*\"|//.*$", RegexOptions.Multiline)]
    private static partial Regex StringOrComment();

    // Neither a member after a dot nor a property that is set or declared.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?!\w|\s*=[^=])")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"(?<=\.)[A-Z]\w*(?=[<(])")]
    private static partial Regex CalledName();
}
