using System.Net;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels;

/// <summary>Speaks to a person first, in the conversation in which the person was last met.</summary>
internal sealed class ProactiveSender(PersonalConversations conversations, IEnumerable<IActivitySender> senders)
{
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongPause = TimeSpan.FromMinutes(10);

    /// <summary>Sends a reply that nobody asked for, and says what became of it.</summary>
    /// <param name="person">The identity with the directory.</param>
    /// <param name="reply">What to say.</param>
    /// <param name="cancellationToken">Ends the attempt; then nobody knows whether it arrived.</param>
    public async Task<Delivery> SendAsync(string person, Reply reply, CancellationToken cancellationToken)
    {
        if (conversations.Find(person) is not { } met || senders.FirstOrDefault(candidate => candidate.Serves(met)) is not { } sender)
        {
            return new Delivery.Never();
        }

        try
        {
            await sender.SendAsync(met, ReplyRendering.Message(reply, met), cancellationToken);
            return new Delivery.Taken();
        }
        catch (SendFailedException exception)
        {
            return Judge(exception);
        }
    }

    private static Delivery Judge(SendFailedException failure) => failure switch
    {
        { MayHaveArrived: true } => new Delivery.Ambiguous(),
        { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed } => new Delivery.Later(failure.RetryAfter ?? ShortPause),

        // The bot's own credentials or settings: nothing is wrong with the person.
        { Status: null or HttpStatusCode.Unauthorized } => new Delivery.Later(LongPause),
        _ => new Delivery.Never(),
    };
}
