using System.Text.RegularExpressions;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Help;

/// <summary>Greets, and says what the assistant can do.</summary>
internal sealed partial class HelpHandler : IMessageHandler
{
    /// <summary>The first words in a conversation.</summary>
    public static Reply Welcome { get; } = new(HelpTexts.Welcome) { Suggestions = HelpTexts.FirstQuestions };

    /// <summary>The first words where several people read.</summary>
    public static Reply GroupWelcome { get; } = new(HelpTexts.GroupWelcome);

    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(Greeting().IsMatch(VietnameseText.FoldedKey(message.Text)) ? new Turn(Welcome, state) : null);

    [GeneratedRegex(@"^(?:xin )?(?:chao|hello|hi|hey|alo)(?: \w+){0,3}$|^(?:tro giup|giup(?: do)?|huong dan(?: su dung)?|help|menu|ban (?:la ai|lam duoc gi|co the lam gi)|tro ly lam duoc gi)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Greeting();
}
