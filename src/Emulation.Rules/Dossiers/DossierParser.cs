using System.Collections.Immutable;
using Emulation.Domain.Candidates;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>Finds the header and the units in the bytes as they come, and has each unit read as soon as it is complete.</summary>
/// <remarks>It does no input of its own, so the same code serves streams and whole texts.</remarks>
internal sealed partial class DossierParser : IDisposable
{
    private readonly DossierLimits _limits;
    private readonly ReadingContext _context;
    private readonly UnitReader _units;
    private readonly HashSet<string> _unitIds = new(StringComparer.Ordinal);
    private readonly Queue<UnitReading> _readings = new();
    private Stage _stage = Stage.Start;
    private int _unitCount;
    private bool _skipsLine;

    public DossierParser(string file, DossierLimits limits)
    {
        _limits = limits;
        _context = new(file, limits);
        _units = new(_context);
        Buffer = new(file);
    }

    private enum Stage { Start, Root, Keys, Value, Units, AfterRoot, Lines, Done }

    public ReadBuffer Buffer { get; }

    /// <summary>The header as far as it was read; null before its end.</summary>
    public DossierHeader? Header { get; private set; }

    /// <summary>Goes on until there is a reading, or more bytes are needed, or the text is at its end.</summary>
    public ParserStep Next(out UnitReading? reading)
    {
        while (!_readings.TryDequeue(out reading))
        {
            if (_stage == Stage.Done) return ParserStep.Done;
            if (Advance()) continue;
            if (Buffer.Unread.Length <= _limits.UnitBytes) return ParserStep.NeedsMore;
            if (_stage == Stage.Lines) SkipRestOfLine();
            else RefuseLength();
        }

        return ParserStep.Reading;
    }

    public void Dispose() => Buffer.Dispose();

    /// <summary>Takes one step; false where it needs more bytes.</summary>
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

    /// <summary>After the outermost object: nothing may follow a document; lines of units follow the header of JSON Lines.</summary>
    private bool FinishRoot()
    {
        var text = Buffer.Unread;
        var blank = text.IndexOfAnyExcept(" \t\r"u8);
        if (blank < 0 && !Buffer.Ended) return false;
        Buffer.Discard(blank < 0 ? text.Length : blank);
        if (blank < 0)
        {
            if (!_unitsSeen || (_unitCount == 0 && !_headerFailed)) Give(null, null, FileDiagnostics.NoUnits(Here()));
            _stage = Stage.Done;
        }
        else if (text[blank] != '\n')
        {
            Stop(FileDiagnostics.TextAfterEnd(Here(), _unitsSeen));
        }
        else
        {
            Buffer.Discard(1);
            if (!_unitsSeen) _stage = Stage.Lines;
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
            ReadUnit(Buffer.Unread[..length]);
        }

        Buffer.Discard(length + (end < 0 ? 0 : 1));
        if (end >= 0) return true;
        if (_unitCount == 0) Give(null, null, FileDiagnostics.NoUnits(Here()));
        _stage = Stage.Done;
        return true;
    }

    private void ReadUnit(ReadOnlySpan<byte> value)
    {
        if (value.Length > _limits.UnitBytes)
        {
            RefuseLength();
            return;
        }

        var index = _unitCount++;
        var unit = _units.Read(value, Buffer.Place, index, _headerFailed ? null : Header);
        var diagnostics = _context.TakeDiagnostics();
        if (_units.LastId is { } id && !_unitIds.Add(id))
        {
            unit = null;
            diagnostics = diagnostics.Add(FileDiagnostics.DuplicateUnit(_units.LastSpot, id));
        }

        // Without a header that can be used no unit can be decided; what is wrong in it is said all the same.
        if (_headerFailed) unit = null;
        if (unit is not null || diagnostics.Length > 0) _readings.Enqueue(new(index, unit, Header, diagnostics) { At = _units.LastSpot.Span });
    }

    private void RefuseLength()
    {
        var error = FileDiagnostics.PastLimit(Here(), _stage is Stage.Units or Stage.Lines ? "the unit" : "the value", _limits.UnitBytes, "bytes");
        if (_stage != Stage.Lines)
        {
            Stop(error);
            return;
        }

        Give(_unitCount++, null, error);
    }

    /// <summary>Lets the beginning of a line go that is too long; what is left of it is passed over.</summary>
    private void SkipRestOfLine()
    {
        if (!_skipsLine) RefuseLength();
        _skipsLine = true;
        Buffer.Discard(Buffer.Unread.Length);
        _scanned = 0;
    }

    private Spot Here(int offset = 0) => new(Buffer.SpanAt(offset), "");

    private void Give(int? index, UnitDossiers? unit, params ImmutableArray<Diagnostic> diagnostics) =>
        _readings.Enqueue(new(index, unit, Header, diagnostics));

    private void Stop(Diagnostic error)
    {
        Give(null, null, error);
        _stage = Stage.Done;
    }
}
