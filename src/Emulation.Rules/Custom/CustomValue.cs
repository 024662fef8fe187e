namespace Emulation.Rules.Custom;

/// <summary>What a host says a fact is: a number, yes or no, or that it is not known.</summary>
public sealed record CustomValue
{
    private CustomValue()
    {
    }

    /// <summary>The fact is not known; it stays unknown.</summary>
    public static CustomValue NotKnown { get; } = new();

    /// <summary>The number, or null where it is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The statement, or null where it is none.</summary>
    public bool? Statement { get; private init; }

    /// <summary>A number: a score or a metric.</summary>
    public static CustomValue Of(decimal number) => new() { Number = number };

    /// <summary>A statement: it holds, or it does not.</summary>
    public static CustomValue Of(bool statement) => new() { Statement = statement };
}
