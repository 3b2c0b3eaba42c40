using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The folder in which conversations outlive the process; without a folder none does.</summary>
internal sealed class ConversationArchive(IOptions<DirectLineOptions> options, ILogger<ConversationArchive> logger)
{
    private const string Extension = ".conversation";

    private readonly string? _folder = options.Value.Folder;

    /// <summary>The file of a conversation; null where none is kept.</summary>
    public ConversationFile? FileOf(Visitor visitor) => PathOf(visitor.ConversationId) is { } path ? new ConversationFile(path, visitor, logger) : null;

    /// <summary>A conversation of an earlier process, or null.</summary>
    public (Visitor Visitor, IReadOnlyList<StreamEntry> Entries)? Find(string id)
    {
        if (PathOf(id) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            return ConversationFile.Read(path) is var (user, entries) ? (new Visitor(id, user), entries) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Deletes what nobody has used since a moment, save what <paramref name="isOpen"/> knows.</summary>
    public void DeleteUnused(DateTimeOffset since, Func<string, bool> isOpen)
    {
        if (_folder is null || !Directory.Exists(_folder))
        {
            return;
        }

        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles($"*{Extension}"))
        {
            if (file.LastWriteTimeUtc < since.UtcDateTime && !isOpen(Path.GetFileNameWithoutExtension(file.Name)))
            {
                file.Delete();
            }
        }
    }

    /// <summary>Only identities as this server makes them are looked for, so that none leads out of the folder.</summary>
    private string? PathOf(string id) =>
        _folder is not null && Guid.TryParseExact(id, "N", out _) ? Path.Combine(Directory.CreateDirectory(_folder).FullName, id + Extension) : null;
}
