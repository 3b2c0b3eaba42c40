using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Storage.Journaling;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// The whole store in one zip file (bản sao lưu) and back: journal and kept files byte for byte, so that the chain of the
/// ledger stays what it was, and the SHA-256 of each part. Projection and index are not in it: they are built anew.
/// </summary>
public static partial class StoreBackup
{
    private const string Sums = "SHA256SUMS";
    private const string Restoring = "restoring";

    private static readonly string[] Parts = ["journal", "files", "projection", "index"];

    /// <summary>
    /// Writes the backup, in place of one that is there, while the store may go on writing. A store with problems is not
    /// written: the report names them.
    /// </summary>
    public static async Task<StoreReport> WriteAsync(IKnowledgeStore store, string dataFolder, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var report = await store.VerifyAsync(cancellationToken);
        if (report.Problems.Count == 0)
        {
            var unfinished = path + DurableFolder.TemporaryEnding;
            await WriteZipAsync(dataFolder, unfinished, cancellationToken);
            DurableFolder.SyncFile(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }

        return report;
    }

    /// <summary>
    /// Puts a backup in the place of a folder's store. What was there is moved into a folder beside it, whose path is
    /// returned; null when there was nothing.
    /// </summary>
    /// <param name="storeLock">The folder; no store may be open in it.</param>
    /// <param name="path">The backup.</param>
    /// <param name="now">The moment, by which the folder of what was there is named.</param>
    /// <param name="cancellationToken">Ends the reading; nothing has changed then.</param>
    /// <exception cref="StoreDamagedException">It is no backup, or a part of it is not what it was; nothing has changed.</exception>
    public static async Task<string?> RestoreAsync(StoreLock storeLock, string path, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(storeLock);
        var fresh = Path.Combine(storeLock.DataFolder, Restoring);
        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }

        DurableFolder.Create(Path.Combine(fresh, "journal"));
        DurableFolder.Create(Path.Combine(fresh, "files"));
        await UnpackAsync(path, fresh, cancellationToken);
        return Swap(storeLock.DataFolder, fresh, now);
    }

    private static async Task WriteZipAsync(string dataFolder, string path, CancellationToken cancellationToken)
    {
        var sums = new StringBuilder();
        await using var file = File.Create(path);
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create);

        // The journal first: every file that its entries name has been kept before them.
        foreach (var (part, length) in Segments(Path.Combine(dataFolder, "journal")))
        {
            sums.Append(await AddAsync(zip, "journal/" + Path.GetFileName(part), part, length, cancellationToken));
        }

        var kept = Directory.EnumerateFiles(Path.Combine(dataFolder, "files"), "*", SearchOption.AllDirectories)
            .Where(name => !name.EndsWith(DurableFolder.TemporaryEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var part in kept)
        {
            var hash = Path.GetFileName(part);
            sums.Append(await AddAsync(zip, $"files/{hash[..2]}/{hash}", part, new FileInfo(part).Length, cancellationToken));
        }

        await using var entry = await zip.CreateEntry(Sums).OpenAsync(cancellationToken);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(sums.ToString()), cancellationToken);
    }

    /// <summary>The segments with their lengths; the newest may be growing and ends behind its last whole record.</summary>
    private static IEnumerable<(string Path, long Length)> Segments(string folder)
    {
        var newest = JournalFiles.FindNewest(folder);
        for (var number = 1; number <= newest; number++)
        {
            var path = JournalFiles.Segment(folder, number);
            using var reader = new SegmentReader(path, number, SegmentHead.Length, long.MaxValue);
            while (number == newest && reader.Read() is not null)
            {
            }

            yield return (path, number == newest ? reader.Offset : new FileInfo(path).Length);
        }
    }

    private static async Task<string> AddAsync(ZipArchive zip, string name, string path, long length, CancellationToken cancellationToken)
    {
        await using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var target = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        return $"{await CopyAsync(source, target, length, cancellationToken)}  {name}\n";
    }

    /// <summary>Copies so many bytes and returns their SHA-256.</summary>
    private static async Task<string> CopyAsync(Stream source, Stream target, long length, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        while (length > 0 && await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length)), cancellationToken) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            length -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task UnpackAsync(string path, string folder, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            var sums = await ReadSumsAsync(zip, cancellationToken);
            foreach (var (name, sum) in sums)
            {
                var entry = PartName().IsMatch(name) ? zip.GetEntry(name) : null;
                if (entry is null || await UnpackAsync(entry, Path.Combine(folder, name), cancellationToken) != sum)
                {
                    throw new StoreDamagedException($"{name}: this part of the backup is missing or is not what was written.");
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw new StoreDamagedException($"{Path.GetFileName(path)}: this is no backup: {exception.Message}");
        }
    }

    private static async Task<List<(string Name, string Sum)>> ReadSumsAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(Sums) ?? throw new InvalidDataException($"{Sums} is missing.");
        using var reader = new StreamReader(await entry.OpenAsync(cancellationToken), Encoding.UTF8);
        var lines = (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.All(line => line.Length > 66)
            ? [.. lines.Select(line => (line[66..], line[..64]))]
            : throw new InvalidDataException($"{Sums} cannot be read.");
    }

    private static async Task<string> UnpackAsync(ZipArchiveEntry entry, string path, CancellationToken cancellationToken)
    {
        DurableFolder.Create(Path.GetDirectoryName(path)!);
        string sum;
        await using (var source = await entry.OpenAsync(cancellationToken))
        await using (var target = File.Create(path))
        {
            sum = await CopyAsync(source, target, long.MaxValue, cancellationToken);
        }

        DurableFolder.SyncFile(path);
        DurableFolder.Sync(Path.GetDirectoryName(path)!);
        return sum;
    }

    private static string? Swap(string dataFolder, string fresh, DateTimeOffset now)
    {
        var present = Parts.Where(part => Directory.Exists(Path.Combine(dataFolder, part))).ToList();
        var aside = Path.Combine(dataFolder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"before-restore-{now:yyyyMMddHHmmss}"));
        if (present.Count > 0)
        {
            DurableFolder.Create(aside);
        }

        foreach (var part in present)
        {
            Directory.Move(Path.Combine(dataFolder, part), Path.Combine(aside, part));
        }

        Directory.Move(Path.Combine(fresh, "files"), Path.Combine(dataFolder, "files"));
        Directory.Move(Path.Combine(fresh, "journal"), Path.Combine(dataFolder, "journal"));
        Directory.Delete(fresh, recursive: true);
        DurableFolder.Sync(dataFolder);
        return present.Count > 0 ? aside : null;
    }

    [GeneratedRegex(@"\A(journal/journal-[0-9]{8}\.log|files/[0-9a-f]{2}/[0-9a-f]{64})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PartName();
}
