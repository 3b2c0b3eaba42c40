using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Reports;

namespace CchcBot.Bot.Tests.Reports;

public sealed class EvidencePackTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly string _path = Path.GetTempFileName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        File.Delete(_path);
    }

    [Fact]
    public async Task The_extract_proves_itself_record_by_record_and_carries_the_files()
    {
        await WriteAsync();

        await using var zip = await ZipFile.OpenReadAsync(_path, Token);
        var previous = "";
        foreach (var line in await ReadLinesAsync(zip, "so-ghi-nhan.jsonl"))
        {
            var entry = JsonNode.Parse(line)!;
            previous.ShouldBeOneOf("", entry["previousHash"]!.ToString());
            previous = entry["hash"]!.ToString();
            if (entry["record"] is { } record)
            {
                var bytes = Convert.FromBase64String(record.ToString());
                Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(previous);
                Convert.ToHexStringLower(bytes.AsSpan(20, 32)).ShouldBe(entry["previousHash"]!.ToString());
            }
        }

        zip.Entries.Select(entry => entry.FullName).ShouldContain(name => name.StartsWith("tep/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_part_is_listed_with_its_hash()
    {
        await WriteAsync();

        await using var zip = await ZipFile.OpenReadAsync(_path, Token);
        var sums = await ReadLinesAsync(zip, "SHA256SUMS");
        sums.Length.ShouldBe(zip.Entries.Count - 1);
        foreach (var sum in sums)
        {
            await using var part = await zip.GetEntry(sum[66..])!.OpenAsync(Token);
            Convert.ToHexStringLower(await SHA256.HashDataAsync(part, Token)).ShouldBe(sum[..64]);
        }
    }

    private async Task WriteAsync()
    {
        await using var store = _folder.Open();
        var hash = await store.SaveFileAsync(new byte[] { 1, 2, 3 }, Token);
        var first = SampleEntries.Acknowledgement("a1");
        await store.AppendAsync(first with { Acknowledgement = first.Acknowledgement with { EvidenceHash = hash } }, Token);
        await store.AppendAsync(SampleEntries.Roster("Phòng Mẫu"), Token);
        await store.AppendAsync(SampleEntries.Withdrawal("a1"), Token);
        await EvidencePack.WriteAsync(_path, store, store.ListAcknowledgements(), Token);
    }

    private static async Task<string[]> ReadLinesAsync(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync(Token));
        return (await reader.ReadToEndAsync(Token)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
