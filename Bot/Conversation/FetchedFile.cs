namespace CchcBot.Bot.Conversation;

/// <summary>What came of fetching a file that a person sent.</summary>
public abstract record FetchedFile
{
    private FetchedFile()
    {
    }

    /// <summary>The bytes, as they are.</summary>
    public sealed record Whole(ReadOnlyMemory<byte> Content) : FetchedFile;

    /// <summary>It is larger than the channel takes.</summary>
    public sealed record TooLarge(long MaxBytes) : FetchedFile;

    /// <summary>It lies where nothing is fetched from.</summary>
    public sealed record ElsewhereRefused : FetchedFile;

    /// <summary>It is not there any more, or cannot be reached now.</summary>
    public sealed record Gone : FetchedFile;
}
