using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Emulation.Domain.Diagnostics;
using Emulation.Domain.Movements;
using Emulation.Rules.Dossiers;
using Emulation.Rules.Language.Reading;

namespace Emulation.Rules.Monitoring;

/// <summary>Finds the header, the units and the records in the bytes as they come, and has each read as soon as it is complete.</summary>
/// <remarks>It does no input of its own; no more than one unit or record is held at a time.</remarks>
internal sealed partial class RecordsParser : IDisposable
{
    private readonly DossierLimits _limits;
    private readonly Dossiers.ReadingContext _context;
    private readonly RecordReader _reader;
    private readonly Queue<MovementRecordsPart> _parts = new();
    private Stage _stage = Stage.Start;
    private bool _skipsLine;

    public RecordsParser(string file, DossierLimits limits)
    {
        _limits = limits;
        _context = new(file, limits);
        _reader = new(_context);
        Buffer = new(file);
    }

    private enum Stage { Start, Root, Keys, Value, Elements, AfterRoot, Lines, Done }

    public ReadBuffer Buffer { get; }

    /// <summary>Goes on until there is a part, or more bytes are needed, or the text is at its end.</summary>
    public ParserStep Next(out MovementRecordsPart? part)
    {
        while (!_parts.TryDequeue(out part))
        {
            if (_stage == Stage.Done) return ParserStep.Done;
            if (Advance()) continue;
            if (Buffer.Unread.Length <= _limits.UnitBytes) return ParserStep.NeedsMore;
            if (_stage == Stage.Lines) SkipRestOfLine();
            else Stop(TooLong());
        }

        return ParserStep.Reading;
    }

    public void Dispose() => Buffer.Dispose();

    private bool Advance() => _stage switch
    {
        Stage.Start => SkipMark(),
        Stage.AfterRoot => FinishRoot(),
        Stage.Lines => ReadLine(),
        _ => Scan(),
    };

    private bool SkipMark()
    {
        if (Buffer.Unread.Length < 3 && !Buffer.Ended) return false;
        Buffer.SkipMark();
        _stage = Stage.Root;
        return true;
    }

    /// <summary>After the outermost object: nothing may follow a document; lines of records follow a header without a list of them.</summary>
    private bool FinishRoot()
    {
        var text = Buffer.Unread;
        var blank = text.IndexOfAnyExcept(" \t\r"u8);
        if (blank < 0 && !Buffer.Ended) return false;
        Buffer.Discard(blank < 0 ? text.Length : blank);
        if (blank < 0)
        {
            if (!_recordsSeen) Give(RecordDiagnostics.NoRecords(Here()));
            _stage = Stage.Done;
        }
        else if (text[blank] != '\n')
        {
            Stop(RecordDiagnostics.TextAfterEnd(Here()));
        }
        else
        {
            Buffer.Discard(1);
            if (!_recordsSeen) _stage = Stage.Lines;
        }

        return true;
    }

    private bool ReadLine()
    {
        var text = Buffer.Unread;
        var end = text[_scanned..].IndexOf((byte)'\n');
        if (end < 0 && !Buffer.Ended)
        {
            _scanned = text.Length;
            return false;
        }

        var length = end < 0 ? text.Length : _scanned + end;
        var blank = text[..length].IndexOfAnyExcept(" \t\r"u8);
        _scanned = 0;
        if (_skipsLine)
        {
            _skipsLine = false;
        }
        else if (blank >= 0)
        {
            Buffer.Discard(blank);
            length -= blank;
            ReadRecord(Buffer.Unread[..length]);
        }

        Buffer.Discard(length + (end < 0 ? 0 : 1));
        if (end >= 0) return true;
        if (_recordCount == 0) Give(RecordDiagnostics.NoRecords(Here()));
        _stage = Stage.Done;
        return true;
    }

    private void ReadUnit(ReadOnlySpan<byte> value)
    {
        var at = Buffer.SpanAt(0);
        var unit = _reader.ReadUnit(value, Buffer.Place, _unitCount++);
        Give(unit, null, at);
    }

    private void ReadRecord(ReadOnlySpan<byte> value)
    {
        if (value.Length > _limits.UnitBytes)
        {
            Give(TooLong());
            return;
        }

        var at = Buffer.SpanAt(0);
        var record = _reader.ReadRecord(value, Buffer.Place, _recordCount++);
        Give(null, record is null ? null : record with { Place = at }, at);
    }

    private void Give(MovementUnit? unit, MovementRecord? record, SourceSpan at)
    {
        var diagnostics = _context.TakeDiagnostics();
        if (unit is not null || record is not null || diagnostics.Length > 0)
        {
            _parts.Enqueue(new(diagnostics) { Unit = unit, Record = record, Place = at });
        }
    }

    private Diagnostic TooLong() => FileDiagnostics.PastLimit(
        Here(), _stage is Stage.Elements or Stage.Lines ? "the entry" : "the value", _limits.UnitBytes, "bytes");

    /// <summary>Lets the beginning of a line go that is too long; what is left of it is passed over.</summary>
    private void SkipRestOfLine()
    {
        if (!_skipsLine) Give(TooLong());
        _skipsLine = true;
        Buffer.Discard(Buffer.Unread.Length);
        _scanned = 0;
    }

    private Spot Here(int offset = 0) => new(Buffer.SpanAt(offset), "");

    private void Give(Diagnostic diagnostic) => _parts.Enqueue(new([diagnostic]));

    private void Stop(Diagnostic error)
    {
        Give(error);
        _stage = Stage.Done;
    }
}
