using System.Runtime.CompilerServices;
using System.Text;

namespace Emulation.Testing;

/// <summary>Compares text with the verified file beside the test.</summary>
/// <remarks>
/// The files are named as Verify names them: <c>Class.Test_parameters.verified.txt</c>. On a difference the actual text
/// is written beside it as <c>.received.</c>; a verified file is only ever changed by hand.
/// </remarks>
public static class Snapshot
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares text with the verified file of the calling test.</summary>
    /// <param name="actual">The text that the code under test gave.</param>
    /// <param name="parameters">What tells the rows of a theory apart, such as <c>lang=vi</c>; null for a fact.</param>
    /// <param name="extension">The extension of the verified file, without a dot.</param>
    /// <param name="sourceFile">Filled in by the compiler: the file of the test, named as its class.</param>
    /// <param name="test">Filled in by the compiler: the method of the test.</param>
    /// <exception cref="SnapshotException">The text differs, or there is no verified file yet.</exception>
    public static void Match(
        string actual,
        string? parameters = null,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string test = "")
    {
        var source = Repository.SourceFile(sourceFile);
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{test}{(parameters is null ? "" : $"_{Safe(parameters)}")}";
        MatchFile(actual, Path.Combine(Path.GetDirectoryName(source)!, $"{name}.verified.{extension}"));
    }

    /// <summary>Compares text with a verified file that is named outright, such as the one beside a corpus file.</summary>
    /// <param name="actual">The text that the code under test gave.</param>
    /// <param name="verifiedFile">The full path of a <c>*.verified.*</c> file.</param>
    /// <exception cref="ArgumentException">The path does not name a verified file.</exception>
    /// <exception cref="SnapshotException">The text differs, or there is no verified file yet.</exception>
    public static void MatchFile(string actual, string verifiedFile)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(verifiedFile);
        var name = Path.GetFileName(verifiedFile);
        var mark = name.LastIndexOf(".verified.", StringComparison.Ordinal);
        if (mark < 0) throw new ArgumentException($"`{name}` does not name a verified file.", nameof(verifiedFile));

        var receivedName = $"{name[..mark]}.received.{name[(mark + ".verified.".Length)..]}";
        var receivedFile = Path.Combine(Path.GetDirectoryName(verifiedFile)!, receivedName);
        var received = Normalize(actual);
        var verified = File.Exists(verifiedFile) ? Normalize(File.ReadAllText(verifiedFile, _utf8)) : null;
        if (received == verified)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(verifiedFile)!);
        File.WriteAllText(receivedFile, received, _utf8);
        throw new SnapshotException(Repository.RelativePath(verifiedFile), Repository.RelativePath(receivedFile), verified, received);
    }

    /// <summary>Ends every line with LF and the text with one line end, so that editors and systems cannot make a difference.</summary>
    private static string Normalize(string text) =>
        text.ReplaceLineEndings("\n").TrimStart('\uFEFF').TrimEnd('\n') + "\n";

    private static string Safe(string parameters) =>
        string.Concat(parameters.Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '-' : c));
}
