using System.Globalization;
using System.IO.Compression;
using CchcBot.Knowledge.Ingestion.Isolation;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>
/// Keeps minutes and photographs (tài liệu kèm theo) by their hash. The gate against secret documents stands before it as it
/// does before documents; what cannot be read as text, such as a photograph of a meeting, is kept.
/// </summary>
public sealed class EvidenceIntake
{
    private const int MostBytes = 50 * 1024 * 1024;

    private readonly FileReader _reader;
    private readonly IsolatedReader _isolated;
    private readonly IKnowledgeStore _store;

    /// <summary>An intake into a store.</summary>
    internal EvidenceIntake(FileReader reader, IKnowledgeStore store)
    {
        _reader = reader;
        _isolated = new IsolatedReader(reader);
        _store = store;
    }

    /// <summary>Keeps the files, all or none of them.</summary>
    public async Task<EvidenceOutcome> KeepAsync(IReadOnlyList<EvidenceFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0 || files.Any(file => file.Content.IsEmpty))
        {
            return new EvidenceOutcome.Refused("Tệp gửi kèm không có nội dung; vui lòng kiểm tra và gửi lại.");
        }

        if (files.Sum(file => (long)file.Content.Length) > MostBytes)
        {
            return new EvidenceOutcome.Refused(string.Create(CultureInfo.InvariantCulture, $"Tài liệu gửi kèm vượt quá {MostBytes / 1024 / 1024} MB; vui lòng gửi bản nhỏ hơn."));
        }

        foreach (var file in files)
        {
            if (await FindMarkAsync(file, cancellationToken) is { } mark)
            {
                return new EvidenceOutcome.Refused(IngestionTexts.Secret(mark));
            }
        }

        return files is [var only]
            ? new EvidenceOutcome.Kept(await _store.SaveFileAsync(only.Content, cancellationToken), only.Name)
            : new EvidenceOutcome.Kept(
                await _store.SaveFileAsync(await PackAsync(files, cancellationToken), cancellationToken), string.Join("; ", files.Select(file => file.Name)));
    }

    private async Task<string?> FindMarkAsync(EvidenceFile file, CancellationToken cancellationToken)
    {
        var inside = _reader.FindSeveral(file.Content, cancellationToken).Select(part => (part.Name, part.Content)).ToList();
        foreach (var (name, content) in inside.Count > 0 ? inside : [(file.Name, file.Content)])
        {
            if (await _isolated.FindMarkAsync(name, content, cancellationToken) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Numbered, so that two photographs of one name both stand in it; without times, so that the same files have the same hash.</summary>
    private static async Task<byte[]> PackAsync(IReadOnlyList<EvidenceFile> files, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < files.Count; i++)
            {
                var entry = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{i + 1:00}-{files[i].Name}"));
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                await using var stream = await entry.OpenAsync(cancellationToken);
                await stream.WriteAsync(files[i].Content, cancellationToken);
            }
        }

        return bytes.ToArray();
    }
}
