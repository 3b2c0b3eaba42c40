using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>The product behind the channels: echoes, unless a test says otherwise.</summary>
internal sealed class FakeFeature : IMessageHandler
{
    public ConcurrentQueue<IncomingMessage> Taken { get; } = [];

    public Func<IncomingMessage, Reply> OnMessage { get; set; } = message => new Reply(message.Press is null ? $"echo {message.Text}" : $"pressed {message.Press.Verb}");

    /// <summary>What takes a message while its reply is being written; null for <see cref="OnMessage"/>.</summary>
    public Func<IncomingMessage, CancellationToken, Task<Reply>>? OnWriting { get; set; }

    public List<FoundCard> Cards { get; } =
    [
        .. Enumerable.Range(1, 40).Select(i => new FoundCard($"d{i}", $"{i}/KH-SM", $"Kế hoạch {i}", AdaptiveCard.Create("vi", [AdaptiveCard.Heading($"{i}/KH-SM")]))),
    ];

    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        Taken.Enqueue(message);
        return new Turn(OnWriting is { } write ? await write(message, cancellationToken) : OnMessage(message), state);
    }

    public IReadOnlyList<FoundCard> Search(string words, int skip, int count) =>
        [.. Cards.Where(card => card.Title.Contains(words, StringComparison.Ordinal)).Skip(skip).Take(count)];

    public FoundCard? Find(string key) => Cards.Find(card => card.Key == key);

    public static JsonObject Card(string text) => AdaptiveCard.Create("vi", [AdaptiveCard.Text(text)]);
}
