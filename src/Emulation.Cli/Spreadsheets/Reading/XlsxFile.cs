using System.Buffers.Binary;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Emulation.Cli.Spreadsheets.Tables;
using Emulation.Domain.Diagnostics;

namespace Emulation.Cli.Spreadsheets.Reading;

/// <summary>A workbook that is open to be read.</summary>
internal sealed class XlsxFile : ISheetSource
{
    private const int HeadLength = 1 << 16;
    private const int HeaderLength = 512;

    private readonly SpreadsheetDocument _document;
    private readonly Stream _stream;

    private XlsxFile(string name, SpreadsheetDocument document, Stream stream)
    {
        (_document, _stream) = (document, stream);
        var workbook = document.WorkbookPart ?? throw new XmlException("no workbook");
        var styles = new XlsxStyles(workbook);
        var strings = XlsxStrings.Read(workbook);
        var list = XlsxSheetList.Read(workbook);
        var sheets = new List<SourceSheet>();
        foreach (var (title, id) in list.Sheets)
        {
            var place = new SheetPlace(name, title);
            var part = workbook.GetPartById(id);
            if (part is WorksheetPart)
            {
                sheets.Add(new(place, title, problems => new XlsxSheet(place, part, styles, strings, list.From1904).Rows(problems)));
            }
            else if (DossierTables.Find(title) is not null || !IsChart(part))
            {
                // Only a chart has no rows; rows that nobody reads must not be passed over.
                sheets.Add(new(place, title, _ => throw new XmlException("no worksheet")));
            }
        }

        Sheets = sheets;
    }

    public IReadOnlyList<Diagnostic> Warnings => [];

    public IReadOnlyList<SourceSheet> Sheets { get; }

    /// <summary>Opens a workbook; null where it is none that can be read, and <paramref name="wrong"/> says why.</summary>
    /// <param name="stream">The file, which is closed with the workbook.</param>
    /// <param name="name">The name that diagnostics give to it.</param>
    /// <param name="wrong">Why it cannot be read.</param>
    public static XlsxFile? Open(Stream stream, string name, out Diagnostic? wrong)
    {
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Seek(0, SeekOrigin.Begin);
        wrong = head switch
        {
            [(byte)'P', (byte)'K', ..] => null,
            [0xD0, 0xCF, 0x11, 0xE0, ..] when IsEncrypted(stream, head.AsSpan(0, length)) => SheetDiagnostics.Protected(name),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => SheetDiagnostics.NotAWorkbook(name, isOld: true),
            _ => SheetDiagnostics.NotAWorkbook(name, isOld: false),
        };
        if (wrong is null)
        {
            SpreadsheetDocument? document = null;
            try
            {
                document = SpreadsheetDocument.Open(stream, isEditable: false);
                return new(name, document, stream);
            }
            catch (Exception broken) when (IsDamage(broken))
            {
                document?.Dispose();
                wrong = broken is FileFormatException ? SheetDiagnostics.NotAWorkbook(name, isOld: false) : SheetDiagnostics.Damaged(name);
            }
        }

        stream.Dispose();
        return null;
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private static bool IsChart(OpenXmlPart part)
    {
        if (part is not ChartsheetPart)
        {
            return false;
        }

        using var reader = new XlsxPart(part, SheetLimits.Characters);
        return reader.ReadRoot("chartsheet");
    }

    /// <summary>Whether a compound file holds an encrypted workbook: its directory, which may stand anywhere, then names it.</summary>
    private static bool IsEncrypted(Stream stream, ReadOnlySpan<byte> head)
    {
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        if (head.IndexOf(name) >= 0)
        {
            return true;
        }

        if (head.Length < HeaderLength)
        {
            return false;
        }

        // The header states the size of a sector as a power of two, and the first sector of the directory.
        var size = 1L << (BinaryPrimitives.ReadUInt16LittleEndian(head[30..]) & 15);
        stream.Seek((BinaryPrimitives.ReadUInt32LittleEndian(head[48..]) + 1L) * size, SeekOrigin.Begin);
        var directory = new byte[1 << 13];
        return directory.AsSpan(0, stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false)).IndexOf(name) >= 0;
    }

    /// <summary>Whether an exception says that the file is not what it should be.</summary>
    private static bool IsDamage(Exception broken) => broken
        is FileFormatException or OpenXmlPackageException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException;
}
