using System.Security.Cryptography;
using System.Text;

namespace Emulation.Rules.Language;

/// <summary>The hash by which a record says which text decided.</summary>
internal static class PolicyHash
{
    /// <summary>SHA-256 over the text in UTF-8; what an editor or a checkout may change, a mark at the start and line ends, does not count.</summary>
    public static string Of(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
