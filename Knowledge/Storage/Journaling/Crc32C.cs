using System.Buffers.Binary;
using System.Numerics;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>The Castagnoli checksum (CRC-32C), in hardware where the processor has it.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of the two spans as if they stood one behind the other.</summary>
    public static uint Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => ~Append(Append(uint.MaxValue, first), second);

    private static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return crc;
    }
}
