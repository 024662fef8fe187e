using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Emulation.Rules.Recording;

/// <summary>Hashes as records write them: <c>sha256:</c> and 64 small hexadecimal digits.</summary>
internal static class ContentHash
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789abcdef");

    public static string Of(ReadOnlySpan<byte> bytes) => Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(IncrementalHash hash) => Prefix + Convert.ToHexStringLower(hash.GetCurrentHash());

    public static bool IsWellFormed(string hash) =>
        hash.Length == Prefix.Length + 64 && hash.StartsWith(Prefix, StringComparison.Ordinal)
        && hash.AsSpan(Prefix.Length).IndexOfAnyExcept(_digits) < 0;
}
