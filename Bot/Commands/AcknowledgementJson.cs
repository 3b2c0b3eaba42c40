namespace CchcBot.Bot.Commands;

/// <summary>One line of the ledger as JSON.</summary>
internal sealed record AcknowledgementJson(
    long Sequence,
    string Document,
    string? DocumentId,
    string? Version,
    string Unit,
    DateOnly Date,
    int? Informed,
    int? Total,
    string? Method,
    string RecordedBy,
    string Role,
    string Channel,
    DateTimeOffset RecordedAt,
    string? OnBehalfReason,
    DateTimeOffset? WithdrawnAt);
