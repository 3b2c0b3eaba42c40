using System.Text.Json.Serialization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>What a file turned out to say.</summary>
[JsonDerivedType(typeof(Understood), "understood")]
[JsonDerivedType(typeof(Secret), "secret")]
[JsonDerivedType(typeof(Unmarked), "unmarked")]
[JsonDerivedType(typeof(Unreadable), "unreadable")]
[JsonDerivedType(typeof(NotUnderstood), "notUnderstood")]
internal abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>The document that it holds.</summary>
    public sealed record Understood(OfficialDocument Document) : DocumentReading;

    /// <summary>It bears a mark of secrecy (độ mật): nothing else is told of it.</summary>
    public sealed record Secret(string Mark) : DocumentReading;

    /// <summary>It bears no mark of secrecy; more was not asked.</summary>
    public sealed record Unmarked : DocumentReading;

    /// <summary>It cannot be read; <paramref name="Reason"/> says in Vietnamese what to do.</summary>
    public sealed record Unreadable(string Reason) : DocumentReading;

    /// <summary>Its words were read and nothing could be made of them; <paramref name="Fault"/> is for the log.</summary>
    public sealed record NotUnderstood(string Fault) : DocumentReading;
}
