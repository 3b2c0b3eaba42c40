using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Review;

namespace CchcBot.Bot.Commands;

/// <summary>One field as <c>review --json</c> prints it.</summary>
internal sealed record ReviewJson(
    string Id, string Document, DocumentField Field, string? Value, FieldState State, double Confidence, FieldSource? Source, string? By, DateTimeOffset? At, string? Duty)
{
    /// <summary>The line for a field of a document.</summary>
    public static ReviewJson Of(OfficialDocument document, FieldReview field) => new(
        document.Id, document.Name, field.Field, field.Value, field.State, field.Confidence, field.Source,
        field.Corrections is [.., var last] ? last.By.Name : null, field.Corrections is [.., var latest] ? latest.At : null, field.Duty?.ToString());
}
