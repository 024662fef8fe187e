using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Emulation.Rules.Evaluation;

/// <summary>The lot as last keys of a ranking: the order of SHA-256 over the published seed, a line feed and the id.</summary>
/// <remarks>Three keys hold all 256 bits, so the order is that of the hash; the lesser hash is the better lot.</remarks>
internal static class LotKeys
{
    public const int Count = 3;

    /// <summary>Writes the keys for an id.</summary>
    public static void Write(string seed, string id, Span<decimal?> keys)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes + 4];
        hash.Clear();
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}"), hash);
        for (var k = 0; k < Count; k++)
        {
            var part = hash.Slice(k * 12, 12);
            keys[k] = new decimal(
                BinaryPrimitives.ReadInt32BigEndian(part[8..]), BinaryPrimitives.ReadInt32BigEndian(part[4..]), BinaryPrimitives.ReadInt32BigEndian(part),
                isNegative: true, scale: 0);
        }
    }
}
