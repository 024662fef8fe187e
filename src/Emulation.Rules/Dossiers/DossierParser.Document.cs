using System.Text;
using System.Text.Json;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Dossiers;

/// <summary>The outermost object: the keys of the header, and where each unit begins and ends.</summary>
internal sealed partial class DossierParser
{
    // Steps over any nesting without recursion; what is too deep is reported by its level.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = int.MaxValue };

    private JsonReaderState _json = new(_options);
    private DossierHeader _header = new();
    private int _scanned;            // how far in the buffer the state of the JSON reader has come
    private int _valueStart = -1;    // where the value begins whose end is looked for; -1 where there is none
    private int _valueLevel;         // the level of that value
    private ulong _seen;             // the keys of the header so far
    private HeaderKey? _key;         // the key of that value; null for one that is stepped over
    private bool _formatKnown;
    private bool _unitsSeen;
    private bool _headerFailed;

    /// <summary>Walks through tokens up to the end of the next thing of interest; false where more bytes are needed.</summary>
    private bool Scan()
    {
        var text = Buffer.Unread;
        var reader = new Utf8JsonReader(text[_scanned..], Buffer.Ended, _json);
        try
        {
            while (reader.Read())
            {
                var start = _scanned + (int)reader.TokenStartIndex;
                if (reader.CurrentDepth > _limits.Depth)
                {
                    Stop(FileDiagnostics.PastLimit(Here(start), "the nesting", _limits.Depth, "levels"));
                    return true;
                }

                if (!Completes(ref reader, start)) continue;
                var end = _scanned + (int)reader.BytesConsumed;
                _json = reader.CurrentState;
                TakeUpTo(end);
                return true;
            }
        }
        catch (JsonException broken)
        {
            var offset = Buffer.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            Stop(FileDiagnostics.Syntax(Here(offset), endsEarly: Buffer.Ended && offset >= text.TrimEnd(" \t\r\n"u8).Length));
            return true;
        }

        // Keep the value that has begun; let everything before it go.
        _scanned += (int)reader.BytesConsumed;
        _json = reader.CurrentState;
        var needed = _valueStart < 0 ? _scanned : _valueStart;
        Buffer.Discard(needed);
        _scanned -= needed;
        _valueStart = Math.Min(_valueStart, 0);
        return false;
    }

    /// <summary>Whether a token completes something that must be taken: the outermost object, a value of the header, a unit.</summary>
    private bool Completes(ref Utf8JsonReader reader, int start)
    {
        var token = reader.TokenType;
        switch (_stage)
        {
            case Stage.Root:
                _stage = token == JsonTokenType.StartObject ? Stage.Keys : Stage.Done;
                if (_stage == Stage.Done) Give(null, null, FileDiagnostics.WrongType(Here(start), "an object", "something else"));
                return _stage == Stage.Done;
            case Stage.Keys when token == JsonTokenType.EndObject:
                return true;
            case Stage.Keys:
                TakeKey(ref reader, start);
                return false;
            case Stage.Units when token == JsonTokenType.EndArray && _valueStart < 0:
                _stage = Stage.Keys;
                return false;
        }

        if (_valueStart < 0)
        {
            (_valueStart, _valueLevel) = (start, reader.CurrentDepth);
            if (_stage == Stage.Value && _key == HeaderKey.Units && token == JsonTokenType.StartArray) return true;
            return token is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        return token is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == _valueLevel;
    }

    /// <summary>Takes what is complete up to <paramref name="end"/> in the buffer, and lets it go.</summary>
    private void TakeUpTo(int end)
    {
        var start = Math.Max(_valueStart, 0);
        Buffer.Discard(start);
        var value = Buffer.Unread[..(end - start)];
        switch (_stage)
        {
            case Stage.Keys:
                _stage = Stage.AfterRoot;
                if (!_unitsSeen) CompleteHeader();
                break;
            case Stage.Value when _key == HeaderKey.Units && value[0] == '[':
                (_stage, _unitsSeen) = (Stage.Units, true);
                CompleteHeader();
                break;
            case Stage.Value:
                _stage = Stage.Keys;
                if (_key is { } key) ReadHeaderValue(key, value);
                break;
            case Stage.Units:
                ReadUnit(value);
                break;
        }

        Buffer.Discard(value.Length);
        (_scanned, _valueStart) = (0, -1);
    }

    private void TakeKey(ref Utf8JsonReader reader, int start)
    {
        // A key of this object has no use for escapes; one that has some is unknown, and shown as written.
        var index = Words<HeaderKey>.IndexOf(reader.ValueSpan);
        _stage = Stage.Value;
        _key = null;
        if (index < 0)
        {
            var name = Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, _limits.TextBytes)]);
            Fail(FileDiagnostics.UnknownKey(Here(start), name, NearestWord.Find(name, Words<HeaderKey>.All), Words<HeaderKey>.All));
        }
        else if ((_seen & (1UL << index)) != 0)
        {
            Fail(FileDiagnostics.DuplicateKey(Here(start), Words<HeaderKey>.All[index]));
        }
        else if (_unitsSeen)
        {
            Fail(FileDiagnostics.LateKey(Here(start), Words<HeaderKey>.All[index]));
        }
        else
        {
            _seen |= 1UL << index;
            _key = Words<HeaderKey>.ValueAt(index);
        }
    }

    private void ReadHeaderValue(HeaderKey key, ReadOnlySpan<byte> value)
    {
        _context.Begin(Buffer.Place);
        _context.Push(Words<HeaderKey>.Of(key));
        var json = new DossierJson(value, _context, levelsAbove: 1);
        switch (key)
        {
            case HeaderKey.Format:
                var format = json.Text(required: true);
                _formatKnown = format == DossierHeader.Format1;
                if (format is null || _formatKnown) break;
                Stop(FileDiagnostics.UnknownFormat(Here(), format));   // what a later format means cannot be guessed
                return;
            case HeaderKey.Period:
                _header = _header with { Period = PeriodReader.Read(ref json) };
                break;
            case HeaderKey.Sector:
                _header = _header with { Sector = json.Word<Sector>() };
                break;
            case HeaderKey.Branch:
                _header = _header with { Branch = json.Text() };
                break;
            case HeaderKey.Units:
                _unitsSeen = true;
                if (!json.IsNull) json.Refuse("a list");
                CompleteHeader();
                break;
        }

        foreach (var diagnostic in _context.TakeDiagnostics()) Fail(diagnostic);
    }

    /// <summary>The header is complete where the units begin, or where it ends without any.</summary>
    private void CompleteHeader()
    {
        Header = _header;
        if (!_formatKnown && !_headerFailed) Stop(FileDiagnostics.MissingKey(Here(), "format"));
    }

    private void Fail(Diagnostic error)
    {
        _headerFailed = true;
        Give(null, null, error);
    }
}
