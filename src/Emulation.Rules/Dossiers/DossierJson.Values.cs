using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Emulation.Domain.Dossiers;
using Emulation.Domain.Time;
using Emulation.Rules.Language.Reading;
using Emulation.Rules.Language.Yaml;
using NodaTime;

namespace Emulation.Rules.Dossiers;

/// <summary>Single values. Null means that there is none, or that what is there was reported.</summary>
internal ref partial struct DossierJson
{
    /// <summary>An id of its own, exactly as written.</summary>
    public string? Id() => TryText("a text", required: true, out var utf8) && IsPlain(utf8) ? Encoding.UTF8.GetString(utf8) : null;

    /// <summary>A word that many records repeat, exactly as written and shared.</summary>
    public string? Text(bool required = false) => TryText("a text", required, out var utf8) && IsPlain(utf8) ? _context.Pool.Get(utf8) : null;

    // What is shown again, in results and messages, must not move the cursor or begin a line of its own.
    private readonly bool IsPlain(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 && !utf8.Contains((byte)0x7F) && !IsRefused(utf8)) return true;
        Report(FileDiagnostics.ControlCharacter(Here()));
        return false;
    }

    // Every character beyond ASCII that is refused begins with one of these bytes, and hardly a Vietnamese word does.
    private static bool IsRefused(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOfAny((ReadOnlySpan<byte>)[0xC2, 0xE2, 0xEF, 0xF3]) >= 0 && RefusedCharacters.IndexIn(Encoding.UTF8.GetString(utf8)) >= 0;

    /// <summary>A text for people on one line, in Unicode's normal form C.</summary>
    public string? Display()
    {
        if (!TryText("a text", required: false, out var utf8)) return null;
        if (!IsPlain(utf8)) return null;
        var text = Encoding.UTF8.GetString(utf8);
        return IsSurelyNormal(text) ? text : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A list of words.</summary>
    public ImmutableArray<string> Texts()
    {
        if (!BeginList()) return [];
        var texts = ImmutableArray.CreateBuilder<string>(4);
        while (NextElement())
        {
            if (Text(required: true) is { } text) texts.Add(text);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A word of a closed list.</summary>
    public T? Word<T>(bool required = false)
        where T : struct, Enum
    {
        if (!TryText("a text", required, out var utf8)) return null;
        var index = Words<T>.IndexOf(utf8);
        if (index >= 0) return Words<T>.ValueAt(index);
        RefuseWord(Words<T>.All);
        return null;
    }

    /// <summary>A word of a closed list; null states that there is none.</summary>
    public Fact<T> WordFact<T>()
        where T : struct, Enum =>
        IsNull ? Fact<T>.None : Word<T>() is { } value ? Fact<T>.Of(value) : default;

    public readonly void RefuseWord(ImmutableArray<string> known)
    {
        var word = Shown();
        _context.Report(FileDiagnostics.UnknownWord(Here(), word, NearestWord.Find(word, known), known));
    }

    /// <summary>Whether the current token is exactly this ASCII word.</summary>
    public readonly bool Is(ReadOnlySpan<byte> word) => Token == JsonTokenType.String && _reader.ValueSpan.SequenceEqual(word);

    public LocalDate? Date(bool required = false)
    {
        if (!TryText("a date", required, out var utf8)) return null;
        if (TryDate(utf8, out var date)) return date;
        _context.Report(FileDiagnostics.BadDate(Here(), Shown()));
        return null;
    }

    /// <summary>A date; null states that there is none.</summary>
    public Fact<LocalDate> DateFact() =>
        IsNull ? Fact<LocalDate>.None : Date() is { } date ? Fact<LocalDate>.Of(date) : default;

    public PeriodId? Period(bool required = false)
    {
        if (!TryText("an award period", required, out var utf8)) return null;
        if (PeriodId.TryParse(_context.Pool.Get(utf8), out var period)) return period;
        _context.Report(FileDiagnostics.BadPeriodId(Here(), Shown()));
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Truth()
    {
        if (Token is JsonTokenType.True or JsonTokenType.False) return Token == JsonTokenType.True;
        if (!IsNull) Refuse("true or false");
        return null;
    }

    /// <summary>A number, written as a JSON number or as a text of one.</summary>
    /// <param name="least">It may not be less; null for any.</param>
    public decimal? Number(int? least = null)
    {
        if (IsNull) return null;
        ReadOnlySpan<byte> utf8;
        if (Token == JsonTokenType.Number) utf8 = _reader.ValueSpan;
        else if (!TryText("a number", required: true, out utf8)) return null;

        if (ExactDecimal.TryParse(utf8, out var value, out var wellFormed))
        {
            if (least is not { } from || value >= from) return value;
            RefuseValue(string.Create(CultureInfo.InvariantCulture, $"a number from {from} on"));
            return null;
        }

        _context.Report(wellFormed ? FileDiagnostics.TooManyDigits(Here(), Shown()) : FileDiagnostics.NotANumber(Here(), Shown()));
        return null;
    }

    /// <summary>A whole number from <paramref name="least"/> on.</summary>
    public int? Count(int least = 0, bool required = false)
    {
        if (IsNull && !required) return null;
        if (Token != JsonTokenType.Number)
        {
            Refuse("a whole number");
            return null;
        }

        if (ExactDecimal.TryParse(_reader.ValueSpan, out var value, out _)
            && value >= least && value <= int.MaxValue && value == decimal.Truncate(value))
        {
            return (int)value;
        }

        Report(FileDiagnostics.OutOfRange(Here(), Shown(), string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} on")));
        return null;
    }

    /// <summary>Reports that the current value is not what it should be.</summary>
    public readonly void RefuseValue(string expected) => Report(FileDiagnostics.OutOfRange(Here(), Shown(), expected));

    public readonly void Report(Domain.Diagnostics.Diagnostic diagnostic) => _context.Report(diagnostic);

    private bool TryText(string expected, bool required, out ReadOnlySpan<byte> utf8)
    {
        utf8 = default;
        if (Token == JsonTokenType.String) return TryUtf8(out utf8);
        if (!IsNull || required) Refuse(expected);
        return false;
    }

    /// <summary>The current text or name without escapes; what is too long, empty or not Unicode is reported.</summary>
    private readonly bool TryUtf8(out ReadOnlySpan<byte> utf8)
    {
        utf8 = _reader.ValueSpan;
        if (utf8.Length > _context.Limits.TextBytes)
        {
            Report(FileDiagnostics.PastLimit(Here(), "the text", _context.Limits.TextBytes, "bytes"));
            return false;
        }

        if (_reader.ValueIsEscaped)
        {
            try
            {
                utf8 = _context.Unescaped.AsSpan(0, _reader.CopyString(_context.Unescaped));
            }
            catch (InvalidOperationException)   // half of a surrogate pair
            {
                Report(FileDiagnostics.NotUnicode(Here()));
                return false;
            }
        }

        if (!Utf8.IsValid(utf8))
        {
            Report(FileDiagnostics.NotUnicode(Here()));
            return false;
        }

        if (!utf8.IsEmpty) return true;
        Report(FileDiagnostics.EmptyText(Here()));
        return false;
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>Whether a text is in form C at a glance: Latin letters without marks of their own, Vietnamese ones included.</summary>
    private static bool IsSurelyNormal(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or (>= '\u1EA0' and <= '\u1EF9'))) return false;
        }

        return true;
    }
}
