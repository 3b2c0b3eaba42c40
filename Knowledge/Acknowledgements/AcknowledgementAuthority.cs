namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Whether somebody may do something with the ledger.</summary>
public abstract record AcknowledgementAuthority
{
    private AcknowledgementAuthority()
    {
    }

    /// <summary>The speaker may, for the own unit or in another's place with the reason given.</summary>
    public sealed record Allowed(bool IsOnBehalf) : AcknowledgementAuthority
    {
        /// <summary>The delegation that allows it; null when the role itself does.</summary>
        public string? DelegationId { get; init; }
    }

    /// <summary>The speaker may not.</summary>
    public sealed record Refused(AcknowledgementRefusal Reason) : AcknowledgementAuthority;
}
