using System.Collections.Immutable;
using System.Globalization;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Language;

/// <summary>The text of one or more policies cannot be used. <see cref="Diagnostics"/> says all that is wrong, and where.</summary>
public sealed class PolicyFormatException : FormatException
{
    private const int Shown = 20;

    /// <summary>Makes an exception of the diagnostics of a reading or a validation.</summary>
    /// <param name="diagnostics">What is wrong, warnings included.</param>
    public PolicyFormatException(ImmutableArray<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static string Describe(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        var rest = errors.Length > Shown
            ? string.Create(CultureInfo.InvariantCulture, $"\n… and {errors.Length - Shown} more")
            : "";
        return $"The policy cannot be used.\n{string.Join('\n', errors.Take(Shown))}{rest}";
    }
}
