using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        tep/                      tài liệu đơn vị gửi kèm, tên tệp là mã băm SHA-256 của nội dung
        SHA256SUMS                mã băm của từng tệp trong gói (kiểm tra: sha256sum -c SHA256SUMS)

        Trong so-ghi-nhan.jsonl, "previousHash" của mỗi dòng là "hash" của dòng trước. Dòng thuộc gói này có "record" là
        nguyên văn bản ghi (base64): SHA-256 của các byte đó là "hash", và "previousHash" nằm trong chính các byte đó. Dòng
        của việc khác chỉ có mã băm, để chuỗi không bị đứt.

        """;

    /// <summary>Writes the pack, in place of one that is there.</summary>
    public static async Task WriteAsync(string path, IKnowledgeStore store, IReadOnlyList<LedgerLine> lines, CancellationToken cancellationToken)
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
        await SaveAsync(path, parts, cancellationToken);
    }

    private static IEnumerable<(string Name, byte[] Content)> Evidence(IKnowledgeStore store, IReadOnlyList<LedgerLine> lines)
    {
        foreach (var hash in lines.Select(line => line.Acknowledgement.EvidenceHash).OfType<string>().Distinct())
        {
            if (store.FindFile(hash) is { } content)
            {
                yield return ("tep/" + hash, content);
            }
        }
    }

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
            extract.Append(Line(entry, IsOf(entry.Entry, ids)).ToJsonString(JsonSerializerOptions.Web)).Append('\n');
        }

        return extract.ToString();
    }

    private static JsonObject Line(SequencedEntry entry, bool isWhole)
    {
        var line = new JsonObject
        {
            ["sequence"] = entry.Sequence,
            ["previousHash"] = entry.Record is { } record ? Convert.ToHexStringLower(record.PreviousHash.Span) : null,
            ["hash"] = entry.Record is { } own ? Convert.ToHexStringLower(own.Hash.Span) : null,
        };
        if (isWhole)
        {
            line["record"] = entry.Record is { } whole ? Convert.ToBase64String(whole.Encode()) : null;
            line["entry"] = JsonNode.Parse(EntryJson.Write(entry.Entry));
        }

        return line;
    }

    private static bool IsOf(StoreEntry entry, HashSet<string> ids) => entry switch
    {
        AcknowledgementRecorded recorded => ids.Contains(recorded.Acknowledgement.Id),
        AcknowledgementWithdrawn withdrawn => ids.Contains(withdrawn.AcknowledgementId),
        _ => false,
    };

    private static async Task SaveAsync(string path, IEnumerable<(string Name, byte[] Content)> parts, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in parts)
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
            await entry.WriteAsync(content, cancellationToken);
        }
    }
}
