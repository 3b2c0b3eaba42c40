namespace CchcBot.Bot.Conversation;

/// <summary>The outcome of one turn: what to answer and what to remember.</summary>
public sealed record Turn(Reply Reply, ConversationState State);
