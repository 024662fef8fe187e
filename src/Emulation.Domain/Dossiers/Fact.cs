namespace Emulation.Domain.Dossiers;

/// <summary>One fact of a dossier: a value, known to be none, or not known.</summary>
/// <remarks>The default value is <see cref="Unknown"/>, so that what nobody stated can never pass for an answer.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Fact<T>
    where T : struct
{
    private readonly T _value;

    private Fact(bool known, bool hasValue, T value) => (IsKnown, HasValue, _value) = (known, hasValue, value);

    /// <summary>Not known.</summary>
    public static Fact<T> Unknown => default;

    /// <summary>Known to be none.</summary>
    public static Fact<T> None => new(true, false, default);

    /// <summary>Known, with a value.</summary>
    public static Fact<T> Of(T value) => new(true, true, value);

    /// <summary>Whether somebody stated the fact, be it to say that there is none.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it is not known.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The fact has no value.");

    /// <summary>The value, or null both where there is none and where it is not known.</summary>
    public T? ValueOrNull => HasValue ? _value : null;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? _value.ToString()! : IsKnown ? "none" : "unknown";
}
