using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>What became of one file given to the pipeline.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>Where the file has come to.</summary>
    public IngestionState State => this switch
    {
        Stored or AlreadyStored => IngestionState.Stored,
        Rejected => IngestionState.Rejected,
        _ => IngestionState.Failed,
    };

    /// <summary>The same, its document without text and provisions: those of two hundred documents together fill the memory.</summary>
    internal IngestionOutcome WithoutText => this switch
    {
        Stored stored => stored with { Document = stored.Document with { Text = "", Provisions = [] } },
        AlreadyStored stored => stored with { Document = stored.Document with { Text = "", Provisions = [] } },
        _ => this,
    };

    /// <summary>
    /// The document is stored and can be found; where <paramref name="ToConfirm"/> says, in Vietnamese, what a person has to
    /// confirm, the file is kept as a new version of a stored document that goes on holding until then.
    /// </summary>
    public sealed record Stored(OfficialDocument Document, string? ToConfirm = null) : IngestionOutcome;

    /// <summary>The same file was stored before; nothing changed. <paramref name="ToConfirm"/> is as in <see cref="Stored"/>.</summary>
    public sealed record AlreadyStored(OfficialDocument Document, string? ToConfirm = null) : IngestionOutcome;

    /// <summary>
    /// The file may not become a document; <paramref name="Reason"/> tells the clerk why, in Vietnamese. Of one that is secret
    /// (độ mật) nothing may be kept, not even its name.
    /// </summary>
    public sealed record Rejected(string Reason, bool IsSecret = false) : IngestionOutcome;

    /// <summary>The file cannot be read; <paramref name="Reason"/> tells the clerk what to do, in Vietnamese.</summary>
    public sealed record Failed(string Reason) : IngestionOutcome;
}
