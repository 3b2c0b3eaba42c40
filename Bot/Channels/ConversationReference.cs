using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>Where a person or team was met last, so that the bot can speak first.</summary>
/// <param name="Met">What to answer: addresses only, nothing that was said.</param>
/// <param name="State">Whether the bot may speak there.</param>
internal sealed record ConversationReference(Activity Met, ReferenceState State);
