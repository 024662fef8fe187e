using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Emulation.Conventions.Tests;

/// <summary>Writes what an assembly offers, one member a line, in a fixed order. What the compiler adds to a record is left out.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) =>
        string.Join("\n", assembly.ExportedTypes.OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Type));

    private static string Type(Type type)
    {
        var parents = type.IsEnum ? [] : new[] { type.BaseType }
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType))
            .Concat(type.GetInterfaces().Where(IsOwn).OrderBy(Name, StringComparer.Ordinal))
            .Select(parent => Name(parent!)).ToArray();
        var head = $"{Kind(type)} {type.Namespace}.{Name(type)}{(parents.Length == 0 ? "" : $" : {string.Join(", ", parents)}")}";
        var members = type.GetMembers(Declared).Where(IsVisible).Select(member => Member(member, type)).Where(line => line.Length > 0);
        return string.Concat(members.Order(StringComparer.Ordinal).Select(line => $"  {line}\n").Prepend($"{head}\n"));

        bool IsOwn(Type contract) => type.BaseType?.GetInterfaces().Contains(contract) != true
            && !(IsRecord(type) && contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>));
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "")}{(IsRecord(type) ? "record " : "")}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(IsRecord(type) ? "record" : "class")}",
    };

    private static string Member(MemberInfo member, Type type) => member switch
    {
        FieldInfo { IsSpecialName: true } => "",
        FieldInfo { IsLiteral: true } field when type.IsEnum => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}"),
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "")}",
        PropertyInfo property => $"{Static(property.GetMethod ?? property.SetMethod!)}{Name(property.PropertyType)} {property.Name}{Index(property)} {{ {Accessors(property)}}}",
        EventInfo @event => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        ConstructorInfo constructor => $"new{Parameters(constructor)}",
        MethodInfo method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}{Parameters(method)}",
        _ => "",
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => Seen(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute), false)
            && (method is ConstructorInfo { IsStatic: false } || !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !(method is MethodInfo { IsVirtual: true } own && own.GetBaseDefinition().DeclaringType == typeof(object)),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.Name != "EqualityContract" && property.GetAccessors(true).Any(Seen),
        EventInfo @event => Seen(@event.AddMethod!),
        _ => false,
    };

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is { } print
        && print.IsDefined(typeof(CompilerGeneratedAttribute), false) || type.GetMethod("<Clone>$", Declared) is not null;

    private static string Accessors(PropertyInfo property) =>
        (property.GetMethod is { } get && Seen(get) ? "get; " : "")
        + (property.SetMethod is not { } set || !Seen(set) ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index ? $"[{List(index)}]" : "";

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        $"({(method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "")}{List(method.GetParameters())})";

    private static string List(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false) ? "params " : "")}"
        + $"{(parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")}"
        + $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "")}"));

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        { IsArray: true } => $"{Name(type.GetElementType()!)}[]",
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{Name(value)}?",
        { IsGenericParameter: true } => type.Name,
        _ => $"{(type.IsNested ? $"{Name(type.DeclaringType!)}." : "")}{type.Name.Split('`')[0]}"
            + (type.IsGenericType && type.Name.Contains('`') ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : ""),
    };
}
