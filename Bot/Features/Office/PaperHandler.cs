using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Office;

/// <summary>Drafts the office's papers when it asks for them and offers each as a file, to the office alone.</summary>
internal sealed class PaperHandler(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, PaperDrafting drafting) : IMessageHandler
{
    /// <summary>What a drive takes in one piece, with room to spare.</summary>
    private const int MostBytes = 40 * 1024 * 1024;

    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (message.Press is not null || PaperWords.Find(message.Text) is not { } wish)
        {
            return null;
        }

        if (SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, null).Officer is not { Role: OfficerRole.Monitor or OfficerRole.Admin })
        {
            return new Turn(new Reply(PaperTexts.NotAllowed), state);
        }

        return new Turn(message.IsGroup ? new Reply(OfficeTexts.OnlyAlone) : await DraftAsync(wish, message, cancellationToken), state);
    }

    private async Task<Reply> DraftAsync(PaperWish wish, IncomingMessage message, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(message.Moment.ToOffset(Zone).DateTime);
        var mentions = library.GetCatalog().ReadMentions(message.Text);
        var document = mentions is [var mention] && ledger.Find(mention) is DocumentFinding.Found found ? found.Document : null;
        return document is null && mentions.Count > 0 ? new Reply(OfficeTexts.NotFound) : wish switch
        {
            PaperWish.StatusReport => Offer(PaperTexts.StatusReport(day), PaperFiles.Draft("bao-cao-tinh-hinh-thuc-hien", drafting.DraftStatusReport(document, day), day)),
            PaperWish.UrgingLetter => drafting.DraftUrgingLetter(document, day) is { } letter
                ? Offer(PaperTexts.UrgingLetter(day), PaperFiles.Draft("cong-van-don-doc", letter, day))
                : new Reply(PaperTexts.NobodyOwes),
            PaperWish.CorrectionLetter => Correct(document, day),
            PaperWish.Register => Offer(PaperTexts.Register(day), PaperFiles.Book("so-theo-doi-van-ban-den", drafting.DraftRegister(day), day)),
            PaperWish.Evidence => await PackAsync(document, day, cancellationToken),
        };
    }

    private Reply Correct(CirculatedDocument? document, DateOnly day) =>
        document is not { Id: { } id } ? new Reply(PaperTexts.WhichDocument)
        : drafting.DraftCorrectionLetter(id, day) is { } letter ? Offer(PaperTexts.CorrectionLetter(document.Name, day), PaperFiles.Draft($"cong-van-dinh-chinh-{document.Name}", letter, day))
        : new Reply(PaperTexts.NothingToCorrect(document.Name));

    /// <summary>Of one document only: all files of all documents are for the command line.</summary>
    private async Task<Reply> PackAsync(CirculatedDocument? document, DateOnly day, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return new Reply(PaperTexts.WhichDocument);
        }

        var lines = drafting.ListAcknowledgements(document);
        var file = await PaperFiles.PackAsync($"tai-lieu-kiem-chung-{document.Name}", store, lines, day, cancellationToken);
        return file.Content.Length > MostBytes ? new Reply(PaperTexts.TooLarge(document.Name)) : Offer(PaperTexts.Evidence(document.Name, lines.Count), file);
    }

    private static Reply Offer(string text, ReplyFile file) => new(text) { Files = [file] };
}
