using System.IO.Compression;
using MimeKit;

namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>
/// Takes the files out of archives (.zip) and mail messages (.eml), in memory and by their bare names, so that nothing is
/// written where an archive says; archives inside archives are opened once.
/// </summary>
internal sealed class Unpacker(ReadingOptions options)
{
    private const int DeepestArchive = 2;

    /// <summary>The files inside a file; a broken container is refused.</summary>
    public Unpacking Unpack(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Unpack(content, DeepestArchive, cancellationToken);

    private Unpacking Unpack(ReadOnlyMemory<byte> content, int depth, CancellationToken cancellationToken)
    {
        try
        {
            return FileSignature.Find(content) switch
            {
                FileKind.Zip when depth == 0 => new Unpacking.Refused(ReadingTexts.ArchiveTooDeep),
                FileKind.Zip => UnpackZip(content, depth, cancellationToken),
                FileKind.Mail when depth > 0 => UnpackMail(content, depth, cancellationToken),
                _ => new Unpacking.NoContainer(),
            };
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or IOException or NotSupportedException)
        {
            return new Unpacking.Refused(ReadingTexts.BrokenZip);
        }
    }

    private Unpacking UnpackZip(ReadOnlyMemory<byte> content, int depth, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (FindFault(archive) is { } fault)
        {
            return new Unpacking.Refused(fault);
        }

        return Open(archive.Entries.Where(IsFile).Select(entry => new ContainedFile(Path.GetFileName(entry.FullName), Inflate(entry))), depth, cancellationToken);
    }

    /// <summary>The files, and in the place of archives and messages among them what those hold.</summary>
    private Unpacking Open(IEnumerable<ContainedFile> contained, int depth, CancellationToken cancellationToken)
    {
        var files = new List<ContainedFile>();
        foreach (var file in contained)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (Unpack(file.Content, depth - 1, cancellationToken))
            {
                case Unpacking.Files inner:
                    files.AddRange(inner.Contained);
                    break;
                case Unpacking.Refused refused:
                    return refused;
                default:
                    files.Add(file);
                    break;
            }
        }

        return files.Count > options.MostContainedFiles ? new Unpacking.Refused(ReadingTexts.TooManyContained(options.MostContainedFiles)) : new Unpacking.Files(files);
    }

    private string? FindFault(ZipArchive archive) => archive switch
    {
        _ when archive.Entries.Count > options.MostContainedFiles => ReadingTexts.TooManyContained(options.MostContainedFiles),
        _ when archive.Entries.Any(entry => entry.Length > options.MostBytes) || !PackageGuard.IsWithinBounds(archive) => ReadingTexts.TooLargeInside,
        _ when archive.Entries.Any(entry => entry.IsEncrypted) => ReadingTexts.Encrypted,
        _ when archive.Entries.Any(entry => LeavesFolder(entry.FullName)) => ReadingTexts.UnsafeNames,
        _ => null,
    };

    /// <summary>Names that would leave the folder that the archive is unpacked in show an archive made to do harm.</summary>
    private static bool LeavesFolder(string name) =>
        name.Contains('\0', StringComparison.Ordinal)
        || name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal)
        || name.Split('/', '\\').Contains("..");

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Length > 0
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && Path.GetFileName(entry.FullName) is not ("" or ".DS_Store" or "Thumbs.db" or "desktop.ini");

    private static byte[] Inflate(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>
    /// The documents attached to a message, and to the messages that are attached to it; without any, the message itself is the
    /// document.
    /// </summary>
    private Unpacking UnpackMail(ReadOnlyMemory<byte> content, int depth, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var message = MimeMessage.Load(stream, cancellationToken);
        var files = message.BodyParts.Where(part => part is MessagePart || (part is MimePart && part.IsAttachment))
            .Take(options.MostContainedFiles + 1)
            .Select(part => new ContainedFile(NameOf(part), Decode(part, cancellationToken)))
            .Where(file => file.Content.Length > 0)
            .ToList();
        return files.Count > 0 ? Open(files, depth, cancellationToken) : new Unpacking.NoContainer();
    }

    private static string NameOf(MimeEntity part) => part switch
    {
        MimePart { FileName: { } name } => Path.GetFileName(name),
        MessagePart => "thu-dinh-kem.eml",
        _ => "dinh-kem",
    };

    private static byte[] Decode(MimeEntity part, CancellationToken cancellationToken)
    {
        using var decoded = new MemoryStream();
        if (part is MessagePart { Message: { } message })
        {
            message.WriteTo(decoded, cancellationToken);
        }
        else if (part is MimePart { Content: { } content })
        {
            content.DecodeTo(decoded, cancellationToken);
        }

        return decoded.ToArray();
    }
}
