using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Finds the documents that a sentence means: those it names, else the one that was just spoken of.</summary>
internal sealed class DocumentSearch(AcknowledgementLedger ledger)
{
    /// <summary>The slot in which features keep what the conversation is about.</summary>
    private const string TopicSlot = "questions.topic";

    /// <summary>The documents, or the step that asks for them.</summary>
    public (IReadOnlyList<CirculatedDocument> Documents, AcknowledgementStep? Problem) Find(
        IReadOnlyList<DocumentMention> mentions, ConversationState state)
    {
        if (mentions.Count == 0)
        {
            return FindTopic(state) is { } topic ? ([topic], null) : ([], new AcknowledgementStep.Asked(AcknowledgementDoubt.NoDocument));
        }

        var found = new List<CirculatedDocument>();
        foreach (var mention in mentions)
        {
            switch (ledger.Find(mention))
            {
                case DocumentFinding.Found one:
                    found.Add(one.Document);
                    break;
                case DocumentFinding.Several several:
                    return ([], new AcknowledgementStep.Asked(
                        AcknowledgementDoubt.SeveralDocuments, several.Said, [.. several.Documents.Select(AcknowledgementTexts.NameOf)]));
                case DocumentFinding.Unknown unknown:
                    return ([], new AcknowledgementStep.NotFound(unknown.Said));
            }
        }

        return ([.. found.Distinct()], null);
    }

    /// <summary>The state in which the conversation is about these documents.</summary>
    public static ConversationState Remember(ConversationState state, IReadOnlyList<CirculatedDocument> documents, string? unitId)
    {
        if (documents.Count == 0)
        {
            return state;
        }

        var ids = documents.Select(document => document.Id).OfType<string>().ToList();
        return state.With(TopicSlot, new DialogueContext(ids, documents[0].Id is null ? documents[0].Name : null, [], unitId));
    }

    private CirculatedDocument? FindTopic(ConversationState state) =>
        state.Find<DialogueContext>(TopicSlot) is { } topic
            ? ledger.Find(topic.DocumentIds.Count > 0 ? topic.DocumentIds[0] : null, topic.NamedNumber)
            : null;
}
