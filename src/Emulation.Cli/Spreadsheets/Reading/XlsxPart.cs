using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>Reads a part of a workbook from front to back, within bounds: a small file can unpack to a part that fills memory.</summary>
internal sealed class XlsxPart : IDisposable
{
    // The parts that are read here nest less than ten levels deep.
    private const int MostDepth = 64;

    // The bytes of one tag or one text; the longest text of a cell has less than half a million.
    private const int MostOfAPiece = 4 << 20;

    private readonly BoundedStream _stream;

    /// <summary>Opens a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="characters">The most characters that it may have.</param>
    public XlsxPart(OpenXmlPart part, long characters)
    {
        _stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        Xml = XmlReader.Create(_stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = characters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = false,
        });
    }

    /// <summary>What the reader stands on.</summary>
    public XmlReader Xml { get; }

    /// <summary>Goes on; false at the end.</summary>
    /// <exception cref="XmlException">The part is not what it should be.</exception>
    /// <exception cref="InvalidDataException">It is packed in a wrong way, or goes beyond a bound.</exception>
    public bool Read()
    {
        _stream.Room = MostOfAPiece;
        return Xml.Read() && (Xml.Depth <= MostDepth ? true : throw new XmlException("elements stand too deep in each other"));
    }

    /// <summary>Goes on to the outermost element, and says whether it has a name.</summary>
    public bool ReadRoot(string name)
    {
        while (Read())
        {
            if (Xml.NodeType == XmlNodeType.Element)
            {
                return Xml.LocalName == name;
            }
        }

        return false;
    }

    public void Dispose()
    {
        Xml.Dispose();
        _stream.Dispose();
    }

    /// <summary>Gives out no more than there is room for.</summary>
    private sealed class BoundedStream(Stream inner) : ForwardStream
    {
        public long Room { get; set; } = MostOfAPiece;

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            Room -= count;
            return Room >= 0 ? count : throw new InvalidDataException("a text or a tag is too long");
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
