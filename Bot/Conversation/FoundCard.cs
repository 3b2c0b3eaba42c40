using System.Text.Json.Nodes;

namespace CchcBot.Bot.Conversation;

/// <summary>Something that a person can put into a conversation.</summary>
/// <param name="Key">By which it is found again.</param>
/// <param name="Title">One line: number and clause.</param>
/// <param name="Text">What it is about, a line or two.</param>
/// <param name="Card">The Adaptive Card.</param>
public sealed record FoundCard(string Key, string Title, string Text, JsonObject Card);
