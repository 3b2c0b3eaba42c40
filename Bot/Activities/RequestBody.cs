namespace CchcBot.Bot.Activities;

/// <summary>What the body of a request turned out to be.</summary>
internal abstract record RequestBody
{
    private RequestBody()
    {
    }

    /// <summary>An activity.</summary>
    public sealed record Read(Activity Activity) : RequestBody;

    /// <summary>Nothing that can be taken; the reason is one line for whoever sent it.</summary>
    public sealed record Refused(int Status, string Reason) : RequestBody;
}
