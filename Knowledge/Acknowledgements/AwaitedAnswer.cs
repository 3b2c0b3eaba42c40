namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a conversation about an acknowledgement waits for.</summary>
public enum AwaitedAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A part that is missing or cannot be.</summary>
    Part,

    /// <summary>A yes to what was understood.</summary>
    Confirmation,
}
