namespace CchcBot.Bot.Conversation;

/// <summary>
/// Buttons that one part of the product puts on cards for another, and what channels bring as presses though nobody put a
/// button there.
/// </summary>
public static class SharedVerbs
{
    /// <summary>Says the words in the button's <c>text</c>.</summary>
    public const string Say = "say";

    /// <summary>The person confirms having read the document in <c>documentId</c>, <c>version</c>.</summary>
    public const string ReadDocument = "acknowledgements/read";

    /// <summary>Asks for the document's card as it stands for whoever looks at it; changes nothing.</summary>
    public const string ViewDocument = "acknowledgements/view";

    /// <summary>
    /// A person's opinion of an answer, where the channel has a place of its own for it: <c>reaction</c> (like, dislike),
    /// <c>feedback</c> (words, may be absent) and <c>answerId</c>, the message that it is about.
    /// </summary>
    public const string Feedback = "feedback/reaction";
}
