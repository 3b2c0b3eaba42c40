using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reports;

/// <summary>
/// Tài liệu kiểm chứng as a zip file: the list of acknowledgements, the ledger's records byte for byte with the chain that
/// joins them, the files that prove them, and the SHA-256 of each part.
/// </summary>
public static class EvidencePack
{
    private const string Guide = """
        Gói tài liệu kiểm chứng việc quán triệt, phổ biến văn bản.

        danh-sach-xac-nhan.xlsx   danh sách xác nhận, kể cả xác nhận đã rút lại
        so-ghi-nhan.jsonl         trích sổ ghi nhận: mỗi dòng một bản ghi theo thứ tự trong sổ
        tep/                      tài liệu đơn vị gửi kèm, tên tệp bắt đầu bằng mã băm SHA-256 của nội dung
        SHA256SUMS                mã băm của từng tệp trong gói (kiểm tra: sha256sum -c SHA256SUMS)

        Trong so-ghi-nhan.jsonl, "previousHash" của mỗi dòng là "hash" của dòng trước. Dòng thuộc gói này có "record" là
        nguyên văn bản ghi (base64): SHA-256 của các byte đó là "hash", và "previousHash" nằm trong chính các byte đó. Dòng
        của việc khác chỉ có mã băm, để chuỗi không bị đứt.

        """;

    /// <summary>Writes the pack, in place of one that is there.</summary>
    public static async Task WriteAsync(string path, IKnowledgeStore store, IReadOnlyList<LedgerLine> lines, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await WriteAsync(file, store, lines, cancellationToken);
    }

    /// <summary>Writes the pack to a stream.</summary>
    public static async Task WriteAsync(Stream stream, IKnowledgeStore store, IReadOnlyList<LedgerLine> lines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(lines);
        using var sheet = new MemoryStream();
        SheetWriter.Write(sheet, AcknowledgementSheet.Of(lines));
        List<(string Name, byte[] Content)> parts =
        [
            ("DOC-TRUOC.txt", Encoding.UTF8.GetBytes(Guide)),
            ("danh-sach-xac-nhan.xlsx", sheet.ToArray()),
            ("so-ghi-nhan.jsonl", Encoding.UTF8.GetBytes(Extract(store, lines))),
            .. Evidence(store, lines),
        ];
        var sums = parts.Select(part => $"{Convert.ToHexStringLower(SHA256.HashData(part.Content))}  {part.Name}\n");
        parts.Add(("SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(sums))));
        await SaveAsync(stream, parts, cancellationToken);
    }

    private static IEnumerable<(string Name, byte[] Content)> Evidence(IKnowledgeStore store, IReadOnlyList<LedgerLine> lines)
    {
        foreach (var acknowledgement in lines.Select(line => line.Acknowledgement).Where(one => one.EvidenceHash is not null).DistinctBy(one => one.EvidenceHash))
        {
            if (store.FindFile(acknowledgement.EvidenceHash!) is { } content)
            {
                yield return ($"tep/{acknowledgement.EvidenceHash}{EndingOf(acknowledgement.EvidenceName)}", content);
            }
        }
    }

    /// <summary>The ending by which a computer opens it; several files together are a zip file.</summary>
    private static string EndingOf(string? name) =>
        name is null ? "" : name.Contains(';', StringComparison.Ordinal) ? ".zip"
        : Path.GetExtension(name) is { Length: > 1 and <= 6 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit) ? ending.ToLowerInvariant() : "";

    /// <summary>The entries from the first of these acknowledgements on; of others' only the links of the chain.</summary>
    private static string Extract(IKnowledgeStore store, IReadOnlyList<LedgerLine> lines)
    {
        if (lines.Count == 0)
        {
            return "";
        }

        var ids = lines.Select(line => line.Acknowledgement.Id).ToHashSet(StringComparer.Ordinal);
        var extract = new StringBuilder();
        foreach (var entry in store.ReadAfter(lines.Min(line => line.Sequence) - 1))
        {
            extract.Append(LedgerLineJson.Of(entry, IsOf(entry.Entry, ids)).ToJsonString(JsonSerializerOptions.Web)).Append('\n');
        }

        return extract.ToString();
    }

    private static bool IsOf(StoreEntry entry, HashSet<string> ids) => entry switch
    {
        AcknowledgementRecorded recorded => ids.Contains(recorded.Acknowledgement.Id),
        AcknowledgementWithdrawn withdrawn => ids.Contains(withdrawn.AcknowledgementId),
        _ => false,
    };

    private static async Task SaveAsync(Stream stream, IEnumerable<(string Name, byte[] Content)> parts, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in parts)
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
            await entry.WriteAsync(content, cancellationToken);
        }
    }
}
