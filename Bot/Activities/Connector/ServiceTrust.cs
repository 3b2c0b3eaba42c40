namespace CchcBot.Bot.Activities.Connector;

/// <summary>How far an address that an activity named is trusted.</summary>
internal enum ServiceTrust
{
    /// <summary>Nothing is sent there.</summary>
    None,

    /// <summary>Answers are sent there, without the bot's token: this machine, in Development.</summary>
    Answers,

    /// <summary>Answers are sent there with the bot's token.</summary>
    Token,
}
