namespace CchcBot.Bot.Conversation;

/// <summary>The data of <see cref="SharedVerbs.Feedback"/>, by which a person judges an answer.</summary>
internal static class AnswerRatingPress
{
    /// <summary>The member of its data: <see cref="Like"/> or anything else.</summary>
    public const string ReactionMember = "reaction";

    /// <summary>👍.</summary>
    public const string Like = "like";

    /// <summary>👎.</summary>
    public const string Dislike = "dislike";

    /// <summary>The member that holds words, where there are any.</summary>
    public const string ReasonMember = "feedback";

    /// <summary>The member that names the answer; where it names none that is known, the last one is meant.</summary>
    public const string AnswerIdMember = "answerId";
}
