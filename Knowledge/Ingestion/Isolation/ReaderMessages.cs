using System.Buffers.Binary;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>What the bot and its reader processes say to each other: pieces of bytes, each after its length.</summary>
internal static class ReaderMessages
{
    /// <summary>The piece that a reader sends when it has the words and begins to make sense of them.</summary>
    public static readonly ReadOnlyMemory<byte> WordsRead = ReadOnlyMemory<byte>.Empty;

    /// <summary>Sends a piece.</summary>
    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, piece.Length);
        await stream.WriteAsync(length, cancellationToken);
        await stream.WriteAsync(piece, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <summary>The next piece.</summary>
    /// <exception cref="EndOfStreamException">There is none: the other side has ended.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(int)];
        await stream.ReadExactlyAsync(length, cancellationToken);
        var piece = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        await stream.ReadExactlyAsync(piece, cancellationToken);
        return piece;
    }
}
