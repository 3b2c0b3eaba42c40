using System.Globalization;
using System.Text.Json;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Acknowledgements;

/// <summary>What an utterance says part by part, as expected or as understood.</summary>
internal sealed record UtteranceParts(string Documents, string? Unit, string? Date, int? Informed, int? Total)
{
    public static UtteranceParts Expected(JsonElement expect) => new(
        expect.TryGetProperty("documents", out var several)
            ? string.Join(' ', several.EnumerateArray().Select(item => item.GetString()))
            : expect.GetProperty("document").GetString()!,
        expect.GetProperty("unit").GetString(),
        expect.GetProperty("date").GetString(),
        Number(expect, "informed"),
        Number(expect, "total"));

    /// <summary>What was recorded or looked up.</summary>
    public static UtteranceParts Of(IReadOnlyList<LedgerLine> lines)
    {
        var first = lines[0].Acknowledgement;
        return new UtteranceParts(
            string.Join(' ', lines.Select(line => line.Acknowledgement.DocumentName)), first.UnitName, Day(first.HeldOn), first.Informed, first.Total);
    }

    /// <summary>What was only understood.</summary>
    public static UtteranceParts Of(AcknowledgementReading reading, AcknowledgementStep? step, AcknowledgementLedger ledger) => new(
        string.Join(' ', step is AcknowledgementStep.Overview overview
            ? overview.Statuses.Select(status => status.Document.Name)
            : reading.Documents.Select(mention => ledger.Find(mention) switch
            {
                DocumentFinding.Found found => found.Document.Name,
                DocumentFinding.Unknown unknown => unknown.Said,
                _ => "several",
            })),
        reading.Unit.Units is [var unit] ? unit.Name : null,
        Day(reading.Date.Day),
        reading.Informed,
        reading.Total);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Number(JsonElement expect, string member) =>
        expect.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
}
