using Emulation.Rules.Apportioning;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Problems;

/// <summary>The words for methods of apportionment: each method has two names that are in use.</summary>
internal static class MethodWords
{
    private static readonly Dictionary<string, ApportionmentMethod> _others = new(StringComparer.Ordinal)
    {
        ["hamilton"] = ApportionmentMethod.LargestRemainder,
        ["webster"] = ApportionmentMethod.SainteLague,
        ["jefferson"] = ApportionmentMethod.DHondt,
    };

    public static ApportionmentMethod? Method(this Field field, ReadingContext context)
    {
        if (field.Text(context) is not { } text)
        {
            return null;
        }

        if (Words<ApportionmentMethod>.Find(text) is { } method || _others.TryGetValue(text, out method))
        {
            return method;
        }

        var known = Words<ApportionmentMethod>.All.Concat(_others.Keys.Order(StringComparer.Ordinal));
        context.Report(ReadingDiagnostics.UnknownWord(field.At, field.Name, text, known));
        return null;
    }

    public static string Of(ApportionmentMethod method) => Words<ApportionmentMethod>.Of(method);
}
