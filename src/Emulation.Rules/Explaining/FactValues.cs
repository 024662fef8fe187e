using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Wording;
using Emulation.Rules.Compilation;
using NodaTime.Text;

namespace Emulation.Rules.Explaining;

/// <summary>The Vietnamese words for single values of facts: words of closed lists, numbers, dates, yes and no.</summary>
/// <remarks>Every method returns null for a value that it does not know, which is then shown as it is.</remarks>
internal static class FactValues
{
    public const string None = "không có";
    public const string Unknown = "chưa biết";

    /// <summary>Whether something is there at all.</summary>
    public static string? State(string value) => value switch
    {
        FactNames.None => None,
        FactNames.Unknown => Unknown,
        _ => null,
    };

    /// <summary>What somebody wrote, which is shown as it is.</summary>
    public static string Written(string value) => State(value) ?? value;

    /// <summary>A word of a closed list.</summary>
    public static string? Word<T>(string value)
        where T : struct, Enum => EnumWords<T>.All.IndexOf(value) is >= 0 and var index ? VietnameseWords<T>.All[index] : State(value);

    /// <summary>Several words of a closed list, as they are joined in a fact.</summary>
    public static string? Words<T>(string value)
        where T : struct, Enum => State(value) ?? Joined(value, ", ", Word<T>);

    /// <summary>A day.</summary>
    public static string? Date(string value) => value == FactNames.Unknown ? Unknown : IsDate(value) ? value : null;

    public static bool IsDate(string value) => LocalDatePattern.Iso.Parse(value).Success;

    /// <summary>A number.</summary>
    public static string? Number(string value) => IsNumber(value) ? value : State(value);

    /// <summary>A number, two between which it lies, or one that it is not below.</summary>
    public static string? Range(string value)
    {
        if (Number(value) is { } single)
        {
            return single;
        }

        // A number below zero begins with the sign that stands between two numbers.
        var dash = value.IndexOf('-', Math.Min(1, value.Length));
        return dash < 0 || !IsNumber(value[..dash]) ? null
            : dash == value.Length - 1 ? $"từ {value[..dash]} trở lên"
            : IsNumber(value[(dash + 1)..]) ? $"từ {value[..dash]} đến {value[(dash + 1)..]}"
            : null;
    }

    /// <summary>Yes or no.</summary>
    public static string? Truth(string value) => value switch
    {
        "true" => "có",
        "false" => "không",
        _ => State(value),
    };

    /// <summary>The words for all the parts of a value; null where one of them is not known.</summary>
    public static string? Joined(string value, string joint, Func<string, string?> say, string? by = null)
    {
        ImmutableArray<string?> said = [.. value.Split(joint).Select(say)];
        return said.Contains(null) ? null : string.Join(by ?? joint, said);
    }

    private static bool IsNumber(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
