using System.Reflection;
using System.Runtime.CompilerServices;

namespace Emulation.Conventions.Tests;

public class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Types that are filled step by step by design: builders, and options that a host configures.</summary>
    private static readonly string[] _filledStepByStep = ["Builder", "Options"];

    [Fact]
    public void PublicTypes_HaveNoSetters() =>
        Offenders.AssertNone(
            "A public property is read-only or init-only:",
            from type in Immutable()
            from property in type.GetProperties(Declared)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name}");

    [Fact]
    public void PublicTypes_HaveNoWritableFields() =>
        Offenders.AssertNone(
            "A public field is readonly or a constant:",
            from type in Immutable()
            where !type.IsEnum
            from field in type.GetFields(Declared | BindingFlags.Static)
            where field is { IsInitOnly: false, IsLiteral: false }
            select $"{type.FullName}.{field.Name}");

    [Fact]
    public void PublicClasses_AreSealedOrAbstractOrStatic() =>
        Offenders.AssertNone(
            "A public class is sealed, abstract or static:",
            from type in SourceTree.PublicTypes
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            select type.FullName!);

    [Fact]
    public void PublicTypes_AreThere() => Assert.NotEmpty(SourceTree.PublicTypes);

    private static IEnumerable<Type> Immutable() =>
        SourceTree.PublicTypes.Where(type =>
            !_filledStepByStep.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)));
}
