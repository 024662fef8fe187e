using System.Text;

namespace Emulation.Cli;

/// <summary>What a run reads and writes; a test gives its own.</summary>
/// <param name="input">What `-` names.</param>
/// <param name="output">Where results go, as UTF-8 without a byte order mark.</param>
/// <param name="error">Where everything else goes.</param>
internal sealed class CommandStreams(Stream input, Stream output, TextWriter error) : IDisposable
{
    private const int DefaultWidth = 100;

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether somebody watches the error stream.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether somebody watches the output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether colours are wanted (`NO_COLOR` says no).</summary>
    public bool Colour { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The streams of this process.</summary>
    public static CommandStreams OfProcess()
    {
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), error)
        {
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = Console.IsOutputRedirected ? DefaultWidth : Math.Max(Console.WindowWidth, 60),
        };
    }

    /// <summary>A writer of lines on the output; whoever asks for it flushes it.</summary>
    public StreamWriter TextOutput() => TextOn(Output);

    /// <summary>A writer of lines on a stream, which stays open.</summary>
    public static StreamWriter TextOn(Stream stream) => new(stream, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }
}
