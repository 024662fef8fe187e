using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Writes JSON with one key or element on a line, and remembers for each line which cell it came from.</summary>
internal sealed class PlacedJson
{
    private ArrayBufferWriter<byte> _bytes = new(1 << 16);
    private List<CellPlace> _places = [];
    private bool _needsComma;

    /// <summary>Hands over what was written, and goes on with the next line.</summary>
    public (ReadOnlyMemory<byte> Bytes, List<CellPlace> Places) Take()
    {
        var taken = (_bytes.WrittenMemory, _places);
        (_bytes, _places) = (new(1 << 16), []);
        return taken;
    }

    /// <summary>Begins the line of a key.</summary>
    public void Key(string key, CellPlace at)
    {
        Element(at);
        Quoted(key);
        Write(":"u8);
    }

    /// <summary>Begins the line of an element.</summary>
    public void Element(CellPlace at)
    {
        if (_needsComma)
        {
            Write(","u8);
        }

        Write("\n"u8);
        _places.Add(at);
        _needsComma = false;
    }

    public void Begin(char bracket)
    {
        Write([(byte)bracket]);
        _needsComma = false;
    }

    public void End(char bracket)
    {
        Write([(byte)bracket]);
        _needsComma = true;
    }

    public void Text(string value)
    {
        Quoted(value);
        _needsComma = true;
    }

    /// <summary>Writes a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public void Raw(string value)
    {
        _bytes.Advance(Encoding.UTF8.GetBytes(value, _bytes.GetSpan(value.Length * 3)));
        _needsComma = true;
    }

    private void Quoted(string value)
    {
        Write("\""u8);
        Write(JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        Write("\""u8);
    }

    private void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
