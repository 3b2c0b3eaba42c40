using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>The contract's "Document".</summary>
internal static class DocumentJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document as JSON.</summary>
    public static string Write(ShownDocument shown) => Write(shown.Document, shown).ToJsonString(Options);

    private static JsonObject Write(OfficialDocument document, ShownDocument shown) => new()
    {
        ["id"] = document.Id,
        ["file"] = document.FileName,
        ["text"] = document.Text,
        ["number"] = document.Number?.Printed,
        ["symbol"] = document.Notation,
        ["kind"] = document.Type?.Abbreviation,
        ["issuer"] = document.Issuer,
        ["parent"] = document.ParentBody,
        ["place"] = document.Place,
        ["issuedOn"] = Date(document.IssuedOn),
        ["issuedOnText"] = document.IssuedOnText,
        ["subject"] = document.Subject,
        ["addressees"] = Texts(document.Addressees),
        ["distribution"] = Items(document.Distribution, recipient => new JsonObject { ["to"] = recipient.To, ["purpose"] = recipient.Purpose }),
        ["signer"] = document.Signatory is not { } signatory ? null : new JsonObject { ["authority"] = signatory.Authority, ["title"] = signatory.Title, ["name"] = signatory.Name },
        ["proposed"] = Items(document.Proposed, field => new JsonObject { ["field"] = Camel(field.Field.ToString()), ["source"] = Camel(field.Source.ToString()), ["confidence"] = field.Confidence }),
        ["urgency"] = document.Urgency,
        ["handling"] = document.Handling,
        ["clauses"] = Items(document.Provisions, Clause),
        ["references"] = Items(document.References, Reference),
        ["assignments"] = Items(document.Assignments, Assignment),
        ["warnings"] = Items(shown.Warnings, Warning),
        ["version"] = shown.Version,
        ["versionState"] = Camel(shown.State.ToString()),
        ["corrected"] = Items(shown.Corrections, Correction),
    };

    private static JsonObject Correction(FieldCorrected correction) => new()
    {
        ["field"] = Camel(correction.Field.ToString()),
        ["duty"] = correction.Duty?.Address.ToString(),
        ["oldValue"] = correction.OldValue,
        ["newValue"] = correction.NewValue,
        ["by"] = correction.By.Name,
        ["at"] = correction.At.ToString("o", CultureInfo.InvariantCulture),
    };

    private static JsonObject Clause(Provision provision) => new()
    {
        ["id"] = provision.Path.Value,
        ["label"] = provision.Label,
        ["heading"] = provision.Heading,
        ["text"] = provision.Text,
        ["children"] = Items(provision.Children, Clause),
    };

    private static JsonObject Reference(DocumentReference reference) => new()
    {
        ["number"] = reference.Number.Printed,
        ["kind"] = reference.Type?.Abbreviation,
        ["issuedOn"] = Date(reference.IssuedOn),
        ["issuer"] = reference.Issuer,
        ["relation"] = Camel(reference.Relation.ToString()),
        ["clause"] = reference.Clause.Value,
    };

    private static JsonObject Assignment(Assignment assignment) => new()
    {
        ["clause"] = assignment.Clause.Value,
        ["assignees"] = Texts(assignment.LeadUnits),
        ["supporting"] = Texts(assignment.CoordinatingUnits),
        ["action"] = assignment.Action,
        ["deadline"] = assignment.Deadline is not { } deadline ? null : new JsonObject
        {
            ["date"] = Date(deadline.DueOn),
            ["text"] = deadline.Text,
            ["rule"] = Camel(deadline.Rule.ToString()),
            ["recurrence"] = deadline.Recurrence,
        },
        ["product"] = assignment.Product,
        ["circulation"] = assignment.IsCirculation,
    };

    private static JsonObject Warning(ConsistencyWarning warning) => new()
    {
        ["code"] = warning.Code,
        ["message"] = warning.Message,
        ["clauses"] = Texts(warning.Clauses.Select(clause => clause.Value)),
    };

    private static JsonArray Items<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
