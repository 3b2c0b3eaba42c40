using System.Diagnostics;
using System.Runtime.CompilerServices;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Documents;

/// <summary>
/// Takes the files that the office sends in its chat into the store, and says meanwhile how far it is and in the end what
/// was read. It comes after whoever takes files as evidence of what is said along with them.
/// </summary>
internal sealed class UploadHandler(IngestionPipeline pipeline, IndexCatchUp index, IKnowledgeStore store) : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(message.Files.Count == 0 ? null : new Turn(Answer(message), state));

    private Reply Answer(IncomingMessage message)
    {
        if (message.IsGroup)
        {
            return new Reply(UploadTexts.OnlyAlone);
        }

        return MayLoad(message.Sender)
            ? UploadReplies.Progress(message.Files, [], 0) with { Revisions = ReadAsync(message.Files) }
            : new Reply(UploadTexts.NotAllowed);
    }

    /// <summary>The roster says who loads documents; on this machine in Development, where it knows nobody, whoever is there.</summary>
    private bool MayLoad(Sender sender) =>
        SpeakerResolver.Resolve(store.GetRoster(), sender.DirectoryObjectId, sender.LinkedOfficerId, null).Officer is { } officer
            ? officer.Role is OfficerRole.Monitor or OfficerRole.Admin
            : sender.MayDeclareUnit;

    private async IAsyncEnumerable<Reply> ReadAsync(
        IReadOnlyList<IncomingFile> files, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var read = new List<ReadFile>();
        for (var i = 0; i < files.Count; i++)
        {
            read.AddRange(await ReadAsync(files[i], cancellationToken));
            if (i < files.Count - 1)
            {
                yield return UploadReplies.Progress(files, read, i + 1);
            }
        }

        index.Run(cancellationToken);
        yield return UploadReplies.Done(read);
    }

    private async Task<IReadOnlyList<ReadFile>> ReadAsync(IncomingFile file, CancellationToken cancellationToken) =>
        await file.FetchAsync(cancellationToken) switch
        {
            FetchedFile.Whole whole =>
            [
                .. (await pipeline.IngestAllAsync(file.Name, whole.Content, cancellationToken))
                    .Select(read => ReadFile.Of(read.File, read.Outcome)),
            ],
            FetchedFile.TooLarge large => [new ReadFile(file.Name, null, false, UploadTexts.TooLarge(large.MaxBytes))],
            FetchedFile.ElsewhereRefused => [new ReadFile(file.Name, null, false, UploadTexts.Elsewhere)],
            FetchedFile.Gone => [new ReadFile(file.Name, null, false, UploadTexts.Gone)],
            _ => throw new UnreachableException(),
        };
}
