using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Files as attachments that carry their bytes, for clients that take them so (Web Chat, the Emulator).</summary>
internal sealed class AttachedFiles : IFileOffer
{
    private const int MaxBytes = 2 * 1024 * 1024;

    /// <inheritdoc />
    public OutgoingActivity? Offer(Activity activity, ReplyFile file) =>
        activity.ChannelId == "msteams" || file.Content.Length > MaxBytes
            ? null
            : new OutgoingActivity
            {
                Type = ActivityTypes.Message,
                Attachments =
                [
                    new JsonObject
                    {
                        ["contentType"] = file.ContentType,
                        ["contentUrl"] = $"data:{file.ContentType};base64,{Convert.ToBase64String(file.Content.Span)}",
                        ["name"] = file.Name,
                    },
                ],
            };
}
