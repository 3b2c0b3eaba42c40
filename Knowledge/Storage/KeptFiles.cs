using System.Security.Cryptography;

namespace CchcBot.Knowledge.Storage;

/// <summary>The files as they came, each under its SHA-256; written once, never changed.</summary>
internal sealed class KeptFiles
{
    private readonly string _folder;

    /// <summary>Opens the folder, makes it when it is not there, and deletes what a crash left half-written.</summary>
    public KeptFiles(string folder)
    {
        _folder = folder;
        DurableFolder.Create(folder);
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + DurableFolder.TemporaryEnding, SearchOption.AllDirectories))
        {
            File.Delete(leftover);
        }
    }

    /// <summary>Keeps the content durably and returns its SHA-256 in lower-case hexadecimal.</summary>
    /// <exception cref="StoreWriteException">The file was not kept.</exception>
    public string Save(ReadOnlyMemory<byte> content)
    {
        var hash = Hash(content.Span);
        var path = PathOf(hash);
        try
        {
            DurableFolder.Create(Path.GetDirectoryName(path)!);
            if (File.Exists(path) && Hash(File.ReadAllBytes(path)) == hash)
            {
                // It may have got its name just before a crash that came before the folder's sync.
                DurableFolder.Sync(Path.GetDirectoryName(path)!);
            }
            else
            {
                DurableFolder.WriteFile(path, content.Span);
            }

            return hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreWriteException($"The file could not be kept: {exception.Message}", exception);
        }
    }

    /// <summary>The bytes of a kept file, or null.</summary>
    /// <exception cref="StoreDamagedException">The file is there and is not what was kept.</exception>
    public byte[]? Find(string hash)
    {
        if (!IsHash(hash) || !File.Exists(PathOf(hash)))
        {
            return null;
        }

        var content = File.ReadAllBytes(PathOf(hash));
        return Hash(content) == hash
            ? content
            : throw new StoreDamagedException($"files/{hash}: the file's bytes are not those that were kept.");
    }

    /// <summary>Whether a file is kept under this hash.</summary>
    public bool Contains(string hash) => IsHash(hash) && File.Exists(PathOf(hash));

    /// <summary>The hashes of all kept files, as their names say.</summary>
    public IEnumerable<string> List() =>
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(DurableFolder.TemporaryEnding, StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);

    private string PathOf(string hash) => Path.Combine(_folder, hash[..2], hash);
}
