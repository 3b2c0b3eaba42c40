using System.Diagnostics;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Keeps the files that were sent along with a statement and puts them to it.</summary>
internal sealed class EvidenceTaking(EvidenceIntake evidence)
{
    /// <summary>The statement with its files; as it was, and why, when they cannot be had or may not be kept.</summary>
    public async Task<(PendingAcknowledgement Draft, AcknowledgementStep? Problem)> TakeAsync(
        PendingAcknowledgement draft, IReadOnlyList<IncomingFile> files, CancellationToken cancellationToken)
    {
        var fetched = await FetchedFiles.FetchAsync(files, cancellationToken);
        if (fetched.Missing is { } missing)
        {
            return (draft, new AcknowledgementStep.EvidenceRefused(AcknowledgementTexts.FileNotFetched(missing)));
        }

        return await evidence.KeepAsync([.. fetched.Files.Select(file => new EvidenceFile(file.Name, file.Content))], cancellationToken) switch
        {
            EvidenceOutcome.Kept kept => (draft with { EvidenceHash = kept.Hash, EvidenceName = kept.Name }, null),
            EvidenceOutcome.Refused refused => (draft, new AcknowledgementStep.EvidenceRefused(refused.Reason)),
            _ => throw new UnreachableException(),
        };
    }
}
