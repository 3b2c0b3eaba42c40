using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Features.Help;

/// <summary>
/// Answers presses that no feature knows: the card is of a version of the bot that had the button. It comes after the
/// features and before whatever takes every message.
/// </summary>
internal sealed class OldButtonHandler : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(message.Press is null ? null : new Turn(new Reply(HelpTexts.OldButton), state));
}
