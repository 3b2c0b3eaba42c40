using System.Buffers.Binary;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What stands in a compound file of Office 97–2003 (the container of .doc and .xls).</summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int NameSize = 64;
    private const int StartSectorOffset = 116;
    private const int FlagsOffset = 10;
    private const int WordMark = 0xA5EC;
    private const int EncryptedFlag = 0x0100;

    /// <summary>What the file is by its streams.</summary>
    public static FileKind FindKind(ReadOnlySpan<byte> content) => content switch
    {
        _ when FindEntry(content, "EncryptedPackage") >= 0 => FileKind.Encrypted,
        _ when FindEntry(content, "WordDocument") is >= 0 and var entry =>
            IsWordEncrypted(content, entry) ? FileKind.Encrypted : FileKind.OldWord,
        _ when FindEntry(content, "Workbook") >= 0 || FindEntry(content, "Book") >= 0 => FileKind.OldExcel,
        _ => FileKind.Unknown,
    };

    /// <summary>Directory entries stand on multiples of their size; a name with its length beside it is one.</summary>
    private static int FindEntry(ReadOnlySpan<byte> content, string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name + '\0');
        for (var offset = 0; offset + EntrySize <= content.Length; offset += EntrySize)
        {
            if (content.Slice(offset, wanted.Length).SequenceEqual(wanted)
                && BinaryPrimitives.ReadUInt16LittleEndian(content[(offset + NameSize)..]) == wanted.Length)
            {
                return offset;
            }
        }

        return -1;
    }

    private static bool IsWordEncrypted(ReadOnlySpan<byte> content, int entry)
    {
        var sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(content[30..]);
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(content[(entry + StartSectorOffset)..]);
        var header = (sector + 1L) << (sectorShift & 31);
        return header + FlagsOffset + 2 <= content.Length
            && BinaryPrimitives.ReadUInt16LittleEndian(content[(int)header..]) == WordMark
            && (BinaryPrimitives.ReadUInt16LittleEndian(content[((int)header + FlagsOffset)..]) & EncryptedFlag) != 0;
    }
}
