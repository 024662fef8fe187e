using System.Text;
using System.Text.Json;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Dossiers;

/// <summary>Walks through one complete JSON value, says what is wrong with it, and goes on after what is wrong.</summary>
/// <remarks>
/// Every method that reads a value begins at its first token and ends at its last one. Broken JSON throws
/// <see cref="JsonException"/>; whoever began the walk catches it.
/// </remarks>
internal ref partial struct DossierJson
{
    // Steps over any nesting without recursion; what is too deep is reported where it is stepped over.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = int.MaxValue };

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadingContext _context;
    private readonly int _levelsAbove;
    private Utf8JsonReader _reader;

    /// <summary>Stands at the first token of a value.</summary>
    /// <param name="bytes">The value.</param>
    /// <param name="context">Where it stands; errors go there.</param>
    /// <param name="levelsAbove">The levels of nesting around the value in a document.</param>
    public DossierJson(ReadOnlySpan<byte> bytes, ReadingContext context, int levelsAbove)
    {
        _bytes = bytes;
        _context = context;
        _levelsAbove = levelsAbove;
        _reader = new(bytes, _options);
        _reader.Read();
    }

    public readonly ReadingContext Context => _context;

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The offset of the current token in the value.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;

    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>The current token's place, with the path to it.</summary>
    public readonly Spot Here() => At(Offset);

    public readonly Spot At(int offset, string suffix = "") => _context.SpotAt(_bytes, offset, suffix);

    /// <summary>Enters an object; where there is none, says so, steps over what is there, and gives false.</summary>
    public bool BeginObject()
    {
        if (Token == JsonTokenType.StartObject)
        {
            _context.Push(null);
            return true;
        }

        Refuse("an object");
        return false;
    }

    /// <summary>Moves to the value of the next known key; unknown and repeated ones are reported and stepped over.</summary>
    /// <param name="seen">The keys of the object so far, one bit for each; zero at its start.</param>
    /// <param name="key">The key.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextKey<TKey>(ref ulong seen, out TKey key)
        where TKey : struct, Enum
    {
        key = default;
        while (!_context.IsFull && NextProperty())
        {
            var index = _reader.ValueIsEscaped ? IndexOfEscaped<TKey>() : Words<TKey>.IndexOf(_reader.ValueSpan);
            if (index >= 0 && (seen & (1UL << index)) == 0)
            {
                seen |= 1UL << index;
                key = Words<TKey>.ValueAt(index);
                _context.Set(Words<TKey>.All[index]);
                _reader.Read();
                return true;
            }

            _context.Set(null);
            if (index >= 0)
            {
                _context.Report(FileDiagnostics.DuplicateKey(Here(), Words<TKey>.All[index]));
            }
            else
            {
                var name = Shown();
                _context.Report(FileDiagnostics.UnknownKey(Here(), name, NearestWord.Find(name, Words<TKey>.All), Words<TKey>.All));
            }

            _reader.Read();
            Skip();
        }

        _context.Pop();
        return false;
    }

    /// <summary>Moves to the value of the next key of an object whose keys are the author's own.</summary>
    /// <param name="name">The key; shared.</param>
    /// <param name="offset">Where the key stands.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextName(out string name, out int offset)
    {
        name = "";
        offset = 0;
        while (!_context.IsFull && NextProperty())
        {
            offset = Offset;
            _context.Set(null);
            var readable = TryUtf8(out var utf8);
            if (readable) name = _context.Pool.Get(utf8);
            _reader.Read();
            if (readable)
            {
                _context.Set(name);
                return true;
            }

            Skip();
        }

        _context.Pop();
        return false;
    }

    /// <summary>Reports a key that the object should have.</summary>
    /// <param name="seen">The keys of the object.</param>
    /// <param name="key">The key that is needed.</param>
    /// <param name="start">Where the object begins.</param>
    public readonly bool Require<TKey>(ulong seen, TKey key, int start)
        where TKey : struct, Enum
    {
        var word = Words<TKey>.Of(key);
        if ((seen & (1UL << Words<TKey>.All.IndexOf(word))) != 0) return true;
        _context.Report(FileDiagnostics.MissingKey(At(start), word));
        return false;
    }

    /// <summary>Enters a list; null is an empty one. Where there is none, says so, steps over what is there, and gives false.</summary>
    public bool BeginList()
    {
        if (Token == JsonTokenType.StartArray)
        {
            _context.PushIndex(-1, null);
            return true;
        }

        if (!IsNull) Refuse("a list");
        return false;
    }

    /// <summary>Moves to the next element; false at the end of the list.</summary>
    public bool NextElement()
    {
        if (!_reader.Read() || _context.IsFull || Token == JsonTokenType.EndArray)
        {
            _context.Pop();
            return false;
        }

        _context.SetIndex(_context.Index + 1);
        return true;
    }

    /// <summary>Reports that something else was expected, and steps over what is there.</summary>
    public void Refuse(string expected)
    {
        _context.Report(FileDiagnostics.WrongType(Here(), expected, Token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        }));
        Skip();
    }

    /// <summary>Steps over the current value; one that is nested too deep is reported.</summary>
    public void Skip()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        var level = _reader.CurrentDepth;
        var reported = false;
        while (_reader.Read() && !(Token is JsonTokenType.EndObject or JsonTokenType.EndArray && _reader.CurrentDepth == level))
        {
            if (reported || _reader.CurrentDepth + _levelsAbove <= _context.Limits.Depth) continue;
            reported = true;
            _context.Report(FileDiagnostics.PastLimit(Here(), "the nesting", _context.Limits.Depth, "levels"));
        }
    }

    /// <summary>Looks ahead for the `id` of the object that begins here, so that everything in it can be named; null where there is none.</summary>
    public readonly string? PeekId()
    {
        var ahead = this;
        if (ahead.Token != JsonTokenType.StartObject) return null;
        while (ahead.NextProperty())
        {
            var isId = ahead._reader.ValueIsEscaped ? ahead.Shown() == "id" : ahead._reader.ValueSpan.SequenceEqual("id"u8);
            ahead._reader.Read();
            if (isId && ahead.Token == JsonTokenType.String && ahead._reader.ValueSpan.Length is > 0 and var length && length <= _context.Limits.TextBytes)
            {
                return ahead.Shown(most: length);
            }

            if (!ahead._reader.TrySkip()) return null;
        }

        return null;
    }

    /// <summary>Makes sure that nothing but white space follows the value.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void Finish()
    {
        if (!_context.IsFull) _reader.Read();
    }

    private bool NextProperty()
    {
        _reader.Read();
        return Token == JsonTokenType.PropertyName;
    }

    private readonly int IndexOfEscaped<TKey>()
        where TKey : struct, Enum => Words<TKey>.IndexOf(Encoding.UTF8.GetBytes(Shown()));

    /// <summary>The current text or number for a message: cut to what a message can hold, whatever its bytes are.</summary>
    private readonly string Shown(int most = 400)
    {
        var raw = _reader.ValueSpan;
        if (!_reader.ValueIsEscaped || raw.Length > most) return Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, most)]);
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)   // half of a pair: show it as it is written
        {
            return Encoding.UTF8.GetString(raw);
        }
    }
}
