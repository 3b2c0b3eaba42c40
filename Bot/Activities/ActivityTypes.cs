namespace CchcBot.Bot.Activities;

/// <summary>The types of activity that the protocol itself has to know.</summary>
internal static class ActivityTypes
{
    /// <summary>Something a person said or submitted.</summary>
    public const string Message = "message";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>A request that is answered in its HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>What a handler is asked about; every other type is accepted and ignored, as the schema demands.</summary>
    private static readonly HashSet<string> Handled = new(StringComparer.Ordinal)
    {
        Message, Invoke, "conversationUpdate", "installationUpdate", "messageReaction", "messageUpdate", "messageDelete", "event",
    };

    /// <summary>Whether a handler is to be asked about activities of this type.</summary>
    public static bool IsHandled(string type) => Handled.Contains(type);
}
