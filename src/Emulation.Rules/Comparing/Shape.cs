using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Emulation.Domain.Citations;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Wording;

namespace Emulation.Rules.Comparing;

/// <summary>Writes out all that decides in a part of a policy, so that two parts can be compared whatever they are.</summary>
/// <remarks>
/// Words, citations, status and places in files are left out: a text that only stands elsewhere asks for the same. It goes
/// by the properties of the types, so a condition that is new to the language is compared without a line here.
/// </remarks>
internal static class Shape
{
    private static readonly Type[] _leftOut = [typeof(LocalizedText), typeof(Citation), typeof(VerificationStatus), typeof(SourceSpan)];

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string or Enum or bool:
                text.Append(value);
                break;
            case IFormattable number:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                Write(text, items);
                break;
            default:
                WriteProperties(text, value);
                break;
        }
    }

    private static void Write(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Write(text, item);
            text.Append(", ");
        }

        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, object value)
    {
        var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !_leftOut.Contains(property.PropertyType))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToArray();
        if (properties.Length == 0)
        {
            text.Append(value);
            return;
        }

        text.Append(value.GetType().Name).Append('{');
        foreach (var property in properties)
        {
            text.Append(property.Name).Append(": ");
            Write(text, property.GetValue(value));
            text.Append("; ");
        }

        text.Append('}');
    }
}
