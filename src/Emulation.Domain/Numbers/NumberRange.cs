namespace Emulation.Domain.Numbers;

/// <summary>What is known of a number: it is at least <see cref="Least"/> and at most <see cref="Most"/>.</summary>
/// <remarks>The default value is exactly 0.</remarks>
public readonly record struct NumberRange
{
    private readonly bool _isOpen;
    private readonly Rational _most;

    private NumberRange(Rational least, Rational most, bool isOpen) => (Least, _most, _isOpen) = (least, most, isOpen);

    /// <summary>It is not less.</summary>
    public Rational Least { get; }

    /// <summary>It is not more; null where no bound is known.</summary>
    public Rational? Most => _isOpen ? null : _most;

    /// <summary>Whether the number is known exactly.</summary>
    public bool IsExact => !_isOpen && Least == _most;

    /// <summary>A number that is known.</summary>
    public static implicit operator NumberRange(Rational number) => new(number, number, false);

    /// <summary>A number between two bounds, both of which it may be.</summary>
    /// <exception cref="ArgumentException"><paramref name="most"/> is less than <paramref name="least"/>.</exception>
    public static NumberRange Between(Rational least, Rational most) =>
        most < least ? throw new ArgumentException($"{most} is less than {least}.", nameof(most)) : new(least, most, false);

    /// <summary>A number with no upper bound.</summary>
    public static NumberRange From(Rational least) => new(least, default, true);

    /// <summary>The range of the sum of two numbers.</summary>
    public static NumberRange operator +(NumberRange left, NumberRange right) =>
        new(left.Least + right.Least, left._isOpen || right._isOpen ? default : left._most + right._most, left._isOpen || right._isOpen);

    /// <summary>The range where the number is cut off at two bounds.</summary>
    /// <param name="floor">What is less becomes this.</param>
    /// <param name="cap">What is more becomes this; null where nothing does.</param>
    public NumberRange Clamp(Rational floor, Rational? cap)
    {
        Rational Cut(Rational number) => cap is { } top && number > top ? top : number < floor ? floor : number;
        return _isOpen
            ? cap is { } most ? new(Cut(Least), most, false) : new(Cut(Least), default, true)
            : new(Cut(Least), Cut(_most), false);
    }

    /// <summary>Writes the number, or <c>3 to 5</c>, or <c>at least 3</c>.</summary>
    public override string ToString() => IsExact ? Least.ToString() : _isOpen ? $"at least {Least}" : $"{Least} to {_most}";
}
