namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>One activity on a stream.</summary>
/// <param name="Number">Its place, by which clients say how far they are.</param>
/// <param name="Id">Its identity; a later entry with the same one takes its place.</param>
/// <param name="Moment">When it was said.</param>
/// <param name="IsFleeting">Whether it matters only until something else is said, as a sign of typing does.</param>
/// <param name="Json">The activity as UTF-8 JSON.</param>
internal sealed record StreamEntry(long Number, string Id, DateTimeOffset Moment, bool IsFleeting, ReadOnlyMemory<byte> Json);
