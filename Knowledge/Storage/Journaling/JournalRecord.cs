using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>
/// One record of the journal. On disk, little endian: length of all that follows the checksum (u32), CRC-32C of the
/// length and of all that follows (u32), sequence (u64), index in the batch that was synced as one (u32), SHA-256 of
/// the whole record before, zeros for the first (32 bytes), UTC ticks of writing (i64), payload.
/// </summary>
/// <param name="Sequence">The number in the journal, counted from 1.</param>
/// <param name="BatchIndex">How many records of the same batch stand before it.</param>
/// <param name="PreviousHash">SHA-256 of the record before.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="Payload">The entry in JSON, UTF-8.</param>
internal sealed record JournalRecord(
    long Sequence, int BatchIndex, ReadOnlyMemory<byte> PreviousHash, DateTimeOffset WrittenAt, ReadOnlyMemory<byte> Payload)
{
    /// <summary>The bytes of length and checksum, which stand before what the length counts.</summary>
    public const int PrefixLength = 8;

    /// <summary>The bytes of a record without payload.</summary>
    public const int HeadLength = 60;

    private const int ChecksumAt = 4, SequenceAt = 8, BatchIndexAt = 16, PreviousHashAt = 20, TicksAt = 52;

    /// <summary>What stands in <see cref="PreviousHash"/> of the very first record.</summary>
    public static ReadOnlyMemory<byte> NoHash { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 of the whole record, as the next one carries it; known for a record that was read.</summary>
    public ReadOnlyMemory<byte> Hash { get; private init; }

    /// <summary>Where it stands; known for a record that was read.</summary>
    public JournalPosition Position { get; init; } = new(0, 0);

    /// <summary>The record as it is written.</summary>
    public byte[] Encode()
    {
        var bytes = new byte[HeadLength + Payload.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)(bytes.Length - PrefixLength));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(SequenceAt), Sequence);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(BatchIndexAt), BatchIndex);
        PreviousHash.Span.CopyTo(bytes.AsSpan(PreviousHashAt));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(TicksAt), WrittenAt.UtcTicks);
        Payload.Span.CopyTo(bytes.AsSpan(HeadLength));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(ChecksumAt), Checksum(bytes));
        return bytes;
    }

    /// <summary>How many bytes the record that begins here has by its own account; 0 when that cannot be.</summary>
    public static long ReadLength(ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes) + (long)PrefixLength;
        return length is >= HeadLength and <= int.MaxValue ? length : 0;
    }

    /// <summary>The sequence that the record beginning here claims, not yet checked.</summary>
    public static long ReadSequence(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes[SequenceAt..]);

    /// <summary>The record that fills <paramref name="bytes"/>, or null when its checksum does not agree.</summary>
    public static JournalRecord? Decode(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var ticks = BinaryPrimitives.ReadInt64LittleEndian(span[TicksAt..]);
        if (Checksum(span) != BinaryPrimitives.ReadUInt32LittleEndian(span[ChecksumAt..])
            || ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks)
        {
            return null;
        }

        return new JournalRecord(
            ReadSequence(span),
            BinaryPrimitives.ReadInt32LittleEndian(span[BatchIndexAt..]),
            bytes.Slice(PreviousHashAt, SHA256.HashSizeInBytes),
            new DateTimeOffset(ticks, TimeSpan.Zero),
            bytes[HeadLength..])
        {
            Hash = SHA256.HashData(span),
        };
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes) => Crc32C.Of(bytes[..ChecksumAt], bytes[SequenceAt..]);
}
