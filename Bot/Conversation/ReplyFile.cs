namespace CchcBot.Bot.Conversation;

/// <summary>A file offered with a reply.</summary>
/// <param name="Name">Its name, with its ending.</param>
/// <param name="Description">What it is, one line.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The bytes.</param>
public sealed record ReplyFile(string Name, string Description, string ContentType, ReadOnlyMemory<byte> Content);
