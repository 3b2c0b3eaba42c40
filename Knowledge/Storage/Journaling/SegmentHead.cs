using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>
/// The first bytes of a segment file: magic, format version (u32), the segment's number (i32), the sequence of its
/// first record (i64), SHA-256 of the last record before it, CRC-32C of all that.
/// </summary>
/// <param name="Number">Counted from 1 without a gap.</param>
/// <param name="FirstSequence">The sequence that its first record has.</param>
/// <param name="PreviousHash">SHA-256 of the record before that.</param>
internal sealed record SegmentHead(int Number, long FirstSequence, ReadOnlyMemory<byte> PreviousHash)
{
    /// <summary>The head's size in bytes; the first record stands right behind it.</summary>
    public const int Length = 60;

    private const int Version = 1;
    private const int VersionAt = 8, NumberAt = 12, SequenceAt = 16, HashAt = 24, ChecksumAt = 56;

    private static ReadOnlySpan<byte> Magic => "CCHCJRNL"u8;

    /// <summary>The head as it is written.</summary>
    public byte[] Encode()
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(VersionAt), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NumberAt), Number);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(SequenceAt), FirstSequence);
        PreviousHash.Span.CopyTo(bytes.AsSpan(HashAt));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(ChecksumAt), Crc32C.Of(bytes.AsSpan(0, ChecksumAt), []));
        return bytes;
    }

    /// <summary>The head of the segment in this file.</summary>
    /// <exception cref="StoreDamagedException">The file does not begin with a sound head of this version.</exception>
    public static SegmentHead Read(string path)
    {
        var bytes = new byte[Length];
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.Read(file, bytes, 0) < Length || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
        {
            throw new StoreDamagedException($"{Path.GetFileName(path)}: the file does not begin as a journal segment does.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(VersionAt));
        if (Crc32C.Of(bytes.AsSpan(0, ChecksumAt), []) != BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(ChecksumAt)))
        {
            throw new StoreDamagedException($"{Path.GetFileName(path)}: the head of the segment does not agree with its checksum.");
        }

        if (version != Version)
        {
            throw new StoreDamagedException(
                $"{Path.GetFileName(path)}: the segment has format version {version}; this program reads version {Version}.");
        }

        return new SegmentHead(
            BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(NumberAt)),
            BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(SequenceAt)),
            bytes.AsMemory(HashAt, SHA256.HashSizeInBytes));
    }
}
