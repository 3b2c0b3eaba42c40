using System.Globalization;

namespace CchcBot.Knowledge.Documents;

/// <summary>The fields of a document's form as words: read out of a document, and put into one by a person's correction.</summary>
public static class FieldValues
{
    private const string DateForm = "yyyy-MM-dd";
    private static readonly string[] DateForms = [DateForm, "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>The fields of the form; the others are those of a duty (<see cref="DutyCorrection"/>).</summary>
    public static IReadOnlyList<DocumentField> OfForm { get; } = [.. Enum.GetValues<DocumentField>().Where(field => !IsOfDuty(field))];

    /// <summary>Whether a field is one of a duty's, and not of the document's form.</summary>
    public static bool IsOfDuty(DocumentField field) => field is DocumentField.LeadUnits or DocumentField.Deadline;

    /// <summary>The field's value, a date as yyyy-MM-dd; null when the document has none.</summary>
    public static string? Find(OfficialDocument document, DocumentField field) => field switch
    {
        DocumentField.Number => document.Number?.Printed,
        DocumentField.IssuedOn => document.IssuedOn?.ToString(DateForm, CultureInfo.InvariantCulture),
        DocumentField.Type => document.Type?.Abbreviation,
        DocumentField.Issuer => document.Issuer,
        DocumentField.ParentBody => document.ParentBody,
        DocumentField.Place => document.Place,
        DocumentField.Subject => document.Subject,
        DocumentField.SignerName => document.Signatory?.Name,
        DocumentField.SignerTitle => document.Signatory?.Title,
        DocumentField.SignerAuthority => document.Signatory?.Authority,
        DocumentField.Urgency => document.Urgency,
        DocumentField.Handling => document.Handling,
        DocumentField.LeadUnits or DocumentField.Deadline => null,
    };

    /// <summary>The value in the form in which it is kept; null when these words are no value of the field.</summary>
    public static string? FindKept(DocumentField field, string words) => field switch
    {
        DocumentField.Number => DocumentNumber.Find(words)?.Printed,
        DocumentField.IssuedOn => FindDate(words)?.ToString(DateForm, CultureInfo.InvariantCulture),
        DocumentField.Type => (DocumentType.FindByAbbreviation(words.Trim()) ?? DocumentType.FindByName(words.Trim()))?.Abbreviation,
        _ => words.Trim() is { Length: > 0 } value ? value : null,
    };

    /// <summary>
    /// The document with a value that a person gave for certain, null for none: what was only proposed for the field and what
    /// was found missing in it no longer holds.
    /// </summary>
    /// <param name="document">The document as read.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">A value in the form of <see cref="FindKept"/>.</param>
    public static OfficialDocument With(OfficialDocument document, DocumentField field, string? value)
    {
        var changed = field is DocumentField.SignerName or DocumentField.SignerTitle or DocumentField.SignerAuthority
            ? WithSigner(document, field, value)
            : WithHeader(document, field, value);
        return changed with
        {
            Proposed = [.. document.Proposed.Where(proposed => proposed.Field != field)],
            Warnings = [.. document.Warnings.Where(warning => value is null || warning.Code != MissingCode(field))],
        };
    }

    private static OfficialDocument WithHeader(OfficialDocument document, DocumentField field, string? value) => field switch
    {
        DocumentField.Number => WithNumber(document, value is null ? null : DocumentNumber.Find(value)),
        DocumentField.IssuedOn => WithDate(document, value is null ? null : FindDate(value)),
        DocumentField.Type => document with { Type = value is null ? null : DocumentType.FindByAbbreviation(value) },
        DocumentField.Issuer => document with { Issuer = value },
        DocumentField.ParentBody => document with { ParentBody = value },
        DocumentField.Place => document with { Place = value },
        DocumentField.Subject => document with { Subject = value },
        DocumentField.Urgency => document with { Urgency = value },
        DocumentField.Handling => document with { Handling = value },
        _ => document,
    };

    private static OfficialDocument WithNumber(OfficialDocument document, DocumentNumber? number) =>
        document with { Number = number, Notation = number?.Notation ?? document.Notation };

    private static OfficialDocument WithDate(OfficialDocument document, DateOnly? date) => date is not { } day
        ? document with { IssuedOn = null }
        : document with
        {
            IssuedOn = day,
            IssuedInMonth = new DateOnly(day.Year, day.Month, 1),
            IssuedOnText = string.Create(CultureInfo.InvariantCulture, $"ngày {day:dd} tháng {day:MM} năm {day:yyyy}"),
        };

    private static OfficialDocument WithSigner(OfficialDocument document, DocumentField field, string? value)
    {
        var signer = document.Signatory ?? new Signatory(null, null, null);
        return document with
        {
            Signatory = field switch
            {
                DocumentField.SignerTitle => signer with { Title = value },
                DocumentField.SignerAuthority => signer with { Authority = value },
                _ => signer with { Name = value },
            },
        };
    }

    private static string? MissingCode(DocumentField field) => field switch
    {
        DocumentField.Number => "missing-number",
        DocumentField.IssuedOn => "missing-day",
        _ => null,
    };

    private static DateOnly? FindDate(string words) =>
        DateOnly.TryParseExact(words.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
