namespace CchcBot.Bot.Conversation;

/// <summary>Files of a message, all of them or none.</summary>
/// <param name="Files">Name and bytes of each; empty when one could not be had.</param>
/// <param name="Missing">The name of one that could not be had; null when all are there.</param>
internal sealed record FetchedFiles(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files, string? Missing)
{
    /// <summary>Fetches the files one after the other.</summary>
    public static async Task<FetchedFiles> FetchAsync(IEnumerable<IncomingFile> files, CancellationToken cancellationToken)
    {
        var fetched = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var file in files)
        {
            if (await file.FetchAsync(cancellationToken) is not FetchedFile.Whole whole)
            {
                return new FetchedFiles([], file.Name);
            }

            fetched.Add((file.Name, whole.Content));
        }

        return new FetchedFiles(fetched, null);
    }
}
