using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Between the Activity protocol and the channel-neutral turn: an activity becomes an incoming message, a reply becomes
/// outgoing activities.
/// </summary>
internal sealed class ActivityChannel(
    MessageRouter router, ConversationStates states, PersonalConversations people, ChannelOptions options, MessageReader reader) : IActivityHandler
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OutgoingActivity>> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        people.Remember(activity);
        if (activity.Type == "conversationUpdate")
        {
            return HasNewPeople(activity) ? [ReplyRendering.Message(options.Welcome, activity)] : [];
        }

        if (activity.Type != "message" || reader.Read(activity) is not { } message)
        {
            return [];
        }

        var reply = await TakeTurnAsync(message, cancellationToken);
        return [ReplyRendering.Message(reply, activity)];
    }

    /// <inheritdoc />
    public async Task<InvokeResponse> HandleInvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Name != "adaptiveCard/action")
        {
            return new InvokeResponse(StatusCodes.Status501NotImplemented, null);
        }

        if (reader.ReadCardAction(activity) is not { } message)
        {
            return ReplyRendering.CardError("BadRequest", "Thẻ không hợp lệ hoặc đã cũ; vui lòng gửi lại yêu cầu.");
        }

        return ReplyRendering.CardAnswer(await TakeTurnAsync(message, cancellationToken));
    }

    private async Task<Reply> TakeTurnAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var turn = await router.RouteAsync(message, states.Find(message.Conversation), cancellationToken);
        states.Save(message.Conversation, turn.State);
        return turn.Reply;
    }

    /// <summary>Someone other than the bot has joined; the bot's own joining comes with a person's.</summary>
    private static bool HasNewPeople(Activity activity) =>
        activity.MembersAdded is { } members && members.Any(member => member.Id != activity.Recipient?.Id);
}
