using System.Net;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Connector;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>
/// Speaks to a person first: in the conversation in which the person was last met, or in one opened for it. Whoever has
/// removed or blocked the bot is left alone until they write again.
/// </summary>
internal sealed class ProactiveSender(ConversationReferences references, PersonalChats chats, IEnumerable<IActivitySender> senders)
{
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongPause = TimeSpan.FromMinutes(10);

    /// <summary>The one refusal that says nothing about the person: the service has moved.</summary>
    private const string Moved = "InvalidBotApiHost";

    /// <summary>Sends a reply that nobody asked for, and says what became of it.</summary>
    /// <param name="person">The identity with the directory.</param>
    /// <param name="reply">What to say.</param>
    /// <param name="cancellationToken">Ends the attempt; then nobody knows whether it arrived.</param>
    public async Task<Delivery> SendAsync(string person, Reply reply, CancellationToken cancellationToken)
    {
        var hasBegun = false;
        try
        {
            if (await FindPlaceAsync(person, cancellationToken) is not { } place || senders.FirstOrDefault(candidate => candidate.Serves(place)) is not { } sender)
            {
                return new Delivery.Never();
            }

            foreach (var message in ReplyRendering.Messages(reply, place))
            {
                await sender.SendAsync(place, message, cancellationToken);
                hasBegun = true;
            }

            return new Delivery.Taken();
        }
        catch (SendFailedException exception)
        {
            // The rest of a long message must not bring its beginning again.
            return hasBegun ? new Delivery.Ambiguous() : Judge(person, exception);
        }
    }

    /// <summary>What to answer there: where the person was met, or a conversation opened now.</summary>
    private async Task<Activity?> FindPlaceAsync(string person, CancellationToken cancellationToken)
    {
        if (references.FindPerson(person) is { } known)
        {
            return known.State == ReferenceState.Active ? known.Met : null;
        }

        if (references.FindService() is not { } service || await chats.OpenAsync(service, person, cancellationToken) is not { Length: > 0 } conversation)
        {
            return null;
        }

        var place = service with
        {
            From = new ChannelAccount { Id = person, AadObjectId = person },
            Conversation = new ConversationAccount { Id = conversation, ConversationType = "personal", TenantId = service.Conversation?.TenantId },
        };
        references.Remember(place);
        return place;
    }

    private Delivery Judge(string person, SendFailedException failure)
    {
        switch (failure)
        {
            case { MayHaveArrived: true }:
                return new Delivery.Ambiguous();
            case { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed }:
                return new Delivery.Later(failure.RetryAfter ?? ShortPause);
            case { Status: null or HttpStatusCode.Unauthorized } or { Code: Moved }:
                // The bot's own credentials or settings: nothing is wrong with the person.
                return new Delivery.Later(LongPause);
            case { Status: HttpStatusCode.Forbidden }:
                references.Mark(person, ReferenceState.Blocked);
                return new Delivery.Never();
            case { Status: HttpStatusCode.NotFound }:
                references.Forget(person);
                return new Delivery.Never();
            default:
                return new Delivery.Never();
        }
    }
}
