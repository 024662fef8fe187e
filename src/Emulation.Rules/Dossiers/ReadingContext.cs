using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Emulation.Domain.Diagnostics;

namespace Emulation.Rules.Dossiers;

/// <summary>What reading one value needs besides its bytes: where it stands, what was found wrong, and the shared words.</summary>
/// <remarks>One per file, used for one value after another.</remarks>
internal sealed class ReadingContext(string file, DossierLimits limits)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Frame[] _frames = new Frame[limits.Depth + 4];
    private int _depth;
    private TextPlace _base;
    private TextPlace _cursor;
    private int _cursorOffset;

    public DossierLimits Limits { get; } = limits;
    public StringPool Pool { get; } = new();

    /// <summary>Room for a text with escapes in it.</summary>
    public byte[] Unescaped { get; } = new byte[limits.TextBytes * 6];

    /// <summary>Whether so much is wrong that reading on is of no use to anybody.</summary>
    public bool IsFull { get; private set; }

    public bool HasErrors { get; private set; }

    /// <summary>The units that records name, and where; which of them the unit came from is known only after it.</summary>
    public List<(string Unit, Spot At)> NamedUnits { get; } = [];

    /// <summary>Begins with the next value.</summary>
    public void Begin(TextPlace place)
    {
        _diagnostics.Clear();
        NamedUnits.Clear();
        (IsFull, HasErrors, _depth) = (false, false, 0);
        (_base, _cursor, _cursorOffset) = (place, place, 0);
    }

    /// <summary>What was found wrong, in the order of the text; some of it is found only after what comes later.</summary>
    public ImmutableArray<Diagnostic> TakeDiagnostics()
    {
        ImmutableArray<Diagnostic> taken = _diagnostics.Count < 2
            ? [.. _diagnostics]
            : [.. _diagnostics.OrderBy(diagnostic => diagnostic.Span!.Line).ThenBy(diagnostic => diagnostic.Span!.Column)];
        _diagnostics.Clear();
        return taken;
    }

    public void Report(Diagnostic diagnostic)
    {
        if (IsFull) return;
        HasErrors |= diagnostic.Severity == Severity.Error;
        IsFull = _diagnostics.Count >= Limits.Diagnostics;
        _diagnostics.Add(IsFull
            ? FileDiagnostics.PastLimit(new(diagnostic.Span!, ""), "what is wrong with this unit", Limits.Diagnostics, "messages")
            : diagnostic);
    }

    public void Push(string? key) => _frames[_depth++] = new(key, -1, null);

    public void PushIndex(int index, string? id) => _frames[_depth++] = new(null, index, id);

    public void Pop() => _depth--;

    /// <summary>Names the key of the object, or the index in the list, that is being read.</summary>
    public void Set(string? key) => _frames[_depth - 1] = new(key, -1, null);

    public void SetIndex(int index) => _frames[_depth - 1] = new(null, index, null);

    /// <summary>Names the id of the element that is being read.</summary>
    public void SetId(string? id) => _frames[_depth - 1].Id = id;

    public int Index => _frames[_depth - 1].Index;

    /// <summary>Where a byte of the value stands; cheap as long as places are asked for in the order of the text.</summary>
    public Spot SpotAt(ReadOnlySpan<byte> value, int offset, string suffix)
    {
        if (offset < _cursorOffset) (_cursor, _cursorOffset) = (_base, 0);
        _cursor = _cursor.After(value[_cursorOffset..offset]);
        _cursorOffset = offset;
        return new(_cursor.In(file), Path(suffix));
    }

    /// <summary>Finds the byte that a JSON exception names by line and byte in this value, both from 0.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> value, long line, long byteInLine) => TextPlace.Start.OffsetIn(value, line, byteInLine);

    private string Path(string suffix)
    {
        var path = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            var frame = _frames[i];
            if (frame.Index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{frame.Index}]");
            if (frame.Id is not null) path.Append(" (").Append(Spot.Quote(frame.Id).Trim('`')).Append(')');
            if (frame.Key is not null) path.Append(path.Length == 0 ? "" : ".").Append(Spot.Quote(frame.Key).Trim('`'));
        }

        return path.Append(suffix.AsSpan(path.Length == 0 && suffix is ['.', ..] ? 1 : 0)).ToString();
    }

    private record struct Frame(string? Key, int Index, string? Id);
}
