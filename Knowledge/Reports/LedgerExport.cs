using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.Journaling;

namespace CchcBot.Knowledge.Reports;

/// <summary>
/// The whole ledger as a file of lines (xuất sổ ghi nhận): each record byte for byte with the hash that the next one carries,
/// so that anybody can check it without this program, and this program without the store.
/// </summary>
public static class LedgerExport
{
    /// <summary>Writes every entry from the first on; how many there are. A file that was begun takes no other's place.</summary>
    public static async Task<int> WriteAsync(string path, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var count = 0;
        var begun = path + ".tmp";
        await using (var writer = new StreamWriter(begun))
        {
            foreach (var entry in store.ReadAfter(0))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await writer.WriteLineAsync(LedgerLineJson.Of(entry, isWhole: true).ToJsonString(JsonSerializerOptions.Web));
                count++;
            }
        }

        File.Move(begun, path, overwrite: true);
        return count;
    }

    /// <summary>What is wrong with an exported file, one Vietnamese line for each entry that is altered, missing or out of order.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var problems = new List<string>();
        var (expected, previous) = (1L, Convert.ToHexStringLower(JournalRecord.NoHash.Span));
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (Find(line) is not { } record)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"Bản ghi {expected}: đã bị sửa, không còn đúng mã kiểm tra."));
                (expected, previous) = (expected + 1, "");
                continue;
            }

            problems.AddRange(Judge(record, expected, previous));
            (expected, previous) = (record.Sequence + 1, Convert.ToHexStringLower(record.Hash.Span));
        }

        return problems;
    }

    private static IEnumerable<string> Judge(JournalRecord record, long expected, string previous)
    {
        if (record.Sequence > expected)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Thiếu bản ghi {expected}{(record.Sequence - 1 > expected ? $" đến {record.Sequence - 1}" : "")}.");
        }
        else if (record.Sequence < expected)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Bản ghi {record.Sequence}: đứng sai thứ tự.");
        }
        else if (previous.Length > 0 && Convert.ToHexStringLower(record.PreviousHash.Span) != previous)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Bản ghi {record.Sequence}: không nối tiếp bản ghi {record.Sequence - 1}.");
        }
    }

    /// <summary>The record of a line, when it is sound and the line says the same as it.</summary>
    private static JournalRecord? Find(string line)
    {
        try
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var bytes = Convert.FromBase64String((string?)json["record"] ?? "");
            var record = bytes.Length >= JournalRecord.HeadLength && JournalRecord.ReadLength(bytes) == bytes.Length ? JournalRecord.Decode(bytes) : null;
            return record is not null && LedgerLineJson.Of(new SequencedEntry(record.Sequence, EntryJson.Read(record.Sequence, record.Payload.Span)) { Record = record }, isWhole: true)
                .ToJsonString(JsonSerializerOptions.Web) == line ? record : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or StoreDamagedException)
        {
            return null;
        }
    }
}
