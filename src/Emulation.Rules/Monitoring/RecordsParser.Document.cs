using System.Text;
using System.Text.Json;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Monitoring;

/// <summary>The outermost object: the keys of the header, and where each unit and record begins and ends.</summary>
internal sealed partial class RecordsParser
{
    private static readonly JsonReaderOptions _options = new() { MaxDepth = int.MaxValue };

    private JsonReaderState _json = new(_options);
    private int _scanned;            // how far in the buffer the state of the JSON reader has come
    private int _valueStart = -1;    // where the value begins whose end is looked for; -1 where there is none
    private int _valueLevel;         // the level of that value
    private ulong _seen;             // the keys so far
    private RecordsKey? _key;        // the key of that value; null for one that is stepped over
    private bool _formatKnown;
    private bool _recordsSeen;
    private int _unitCount;
    private int _recordCount;

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

    /// <summary>Whether a token completes something that must be taken: the outermost object, a value of the header, a unit, a record.</summary>
    private bool Completes(ref Utf8JsonReader reader, int start)
    {
        var token = reader.TokenType;
        switch (_stage)
        {
            case Stage.Root:
                _stage = token == JsonTokenType.StartObject ? Stage.Keys : Stage.Done;
                if (_stage == Stage.Done) Give(FileDiagnostics.WrongType(Here(start), "an object", "something else"));
                return _stage == Stage.Done;
            case Stage.Keys when token == JsonTokenType.EndObject:
                return true;
            case Stage.Keys:
                TakeKey(ref reader, start);
                return false;
            case Stage.Elements when token == JsonTokenType.EndArray && _valueStart < 0:
                _stage = Stage.Keys;
                return false;
        }

        if (_valueStart < 0)
        {
            (_valueStart, _valueLevel) = (start, reader.CurrentDepth);
            if (_stage == Stage.Value && IsList && token == JsonTokenType.StartArray) return true;
            return token is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        return token is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == _valueLevel;
    }

    private bool IsList => _key is RecordsKey.Units or RecordsKey.Records;

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
                RequireHeader();
                break;
            case Stage.Value when IsList && value[0] == '[':
                _stage = Stage.Elements;
                _recordsSeen |= _key == RecordsKey.Records;
                if (_recordsSeen) RequireHeader();
                break;
            case Stage.Value:
                _stage = Stage.Keys;
                if (_key is { } key) ReadHeaderValue(key, value);
                break;
            case Stage.Elements when _key == RecordsKey.Units:
                ReadUnit(value);
                break;
            case Stage.Elements:
                ReadRecord(value);
                break;
        }

        if (_stage != Stage.Done) Buffer.Discard(value.Length);
        (_scanned, _valueStart) = (0, -1);
    }

    private void TakeKey(ref Utf8JsonReader reader, int start)
    {
        // A key of this object has no use for escapes; one that has some is unknown, and shown as written.
        var index = Dossiers.Words<RecordsKey>.IndexOf(reader.ValueSpan);
        var known = Dossiers.Words<RecordsKey>.All;
        _stage = Stage.Value;
        _key = null;
        if (index < 0)
        {
            var name = Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, _limits.TextBytes)]);
            Give(FileDiagnostics.UnknownKey(Here(start), name, NearestWord.Find(name, known), known));
        }
        else if ((_seen & (1UL << index)) != 0)
        {
            Give(FileDiagnostics.DuplicateKey(Here(start), known[index]));
        }
        else if (_recordsSeen)
        {
            Give(RecordDiagnostics.LateKey(Here(start), known[index]));
        }
        else
        {
            _seen |= 1UL << index;
            _key = Dossiers.Words<RecordsKey>.ValueAt(index);
        }
    }

    private void ReadHeaderValue(RecordsKey key, ReadOnlySpan<byte> value)
    {
        var at = Buffer.SpanAt(0);
        _context.Begin(Buffer.Place);
        _context.Push(Dossiers.Words<RecordsKey>.Of(key));
        var json = new DossierJson(value, _context, levelsAbove: 1);
        switch (key)
        {
            case RecordsKey.Format:
                var format = json.Text(required: true);
                _formatKnown = format == MovementRecordsReader.Format1;
                if (format is null || _formatKnown) break;
                Stop(RecordDiagnostics.UnknownFormat(Here(), format));   // what a later format means cannot be guessed
                return;
            case RecordsKey.Movement:
                if (json.Text(required: true) is { } movement) _parts.Enqueue(new([]) { Movement = new MovementId(movement), Place = at });
                break;
            default:
                if (!json.IsNull) json.Refuse("a list");
                break;
        }

        foreach (var diagnostic in _context.TakeDiagnostics()) Give(diagnostic);
    }

    /// <summary>The header is complete where the records begin, or where it ends without any.</summary>
    private void RequireHeader()
    {
        if (_requiredHeader) return;
        _requiredHeader = true;
        foreach (var key in (ReadOnlySpan<RecordsKey>)[RecordsKey.Format, RecordsKey.Movement])
        {
            if ((_seen & (1UL << (int)key)) == 0) Give(FileDiagnostics.MissingKey(Here(), Dossiers.Words<RecordsKey>.Of(key)));
        }

        if ((_seen & (1UL << (int)RecordsKey.Format)) == 0) _stage = Stage.Done;
    }

    private bool _requiredHeader;
}
