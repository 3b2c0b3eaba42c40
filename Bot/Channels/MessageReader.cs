using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Makes the channel-neutral message of an activity, with the files that came along.</summary>
internal sealed class MessageReader(ChannelOptions options, IEnumerable<IFileSource> sources, TimeProvider clock)
{
    private const int MostFiles = 20;

    private readonly IReadOnlyList<IFileSource> _sources = [.. sources];

    /// <summary>A message, files or a card's submit; null when there is nothing to answer.</summary>
    public IncomingMessage? Read(Activity activity) => MessageReading.Of(activity, options, clock.GetUtcNow(), FindFiles(activity));

    /// <summary>A Universal Action; null when its payload is not one of ours.</summary>
    public IncomingMessage? ReadCardAction(Activity activity) => MessageReading.OfCardAction(activity, options, clock.GetUtcNow());

    /// <summary>What a channel brings as a press though it is no button of a card.</summary>
    public IncomingMessage ReadPress(Activity activity, CardPress press) => MessageReading.Message(activity, options, clock.GetUtcNow(), "", press);

    /// <summary>What is said or pressed in a dialog: seen by nobody else, and remembered for the person apart from any chat.</summary>
    public IncomingMessage ReadDialog(Activity activity, string text, CardPress? press) =>
        MessageReading.Message(activity, options, clock.GetUtcNow(), text, press) with
        {
            Conversation = $"{activity.ChannelId}/dialog/{activity.From?.Id}",
            IsGroup = false,
        };

    private IReadOnlyList<IncomingFile> FindFiles(Activity activity) =>
    [
        .. (activity.Attachments ?? [])
            .Select(attachment => _sources.Select(source => source.Find(activity, attachment)).FirstOrDefault(file => file is not null))
            .OfType<IncomingFile>()
            .Take(MostFiles),
    ];
}
