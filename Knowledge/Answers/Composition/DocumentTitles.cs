using System.Globalization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>How an answer speaks of a document.</summary>
internal static class DocumentTitles
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>"Công văn 871/UBND-NC", "Công văn …/SKHCN-VP (chưa cấp số)", or the file's name.</summary>
    public static string Short(OfficialDocument document) =>
        (document.Number, document.Notation) switch
        {
            ({ } number, _) => $"{TypeName(document)} {number.Printed}",
            (null, { } notation) => $"{TypeName(document)} …/{notation} (chưa cấp số)",
            _ => document.Subject ?? document.FileName,
        };

    /// <summary>The short title with date and issuer: "… ngày 23/02/2024 của Ủy ban nhân dân tỉnh Quảng Trị".</summary>
    public static string Full(OfficialDocument document)
    {
        var date = (document.IssuedOn, document.IssuedInMonth) switch
        {
            ({ } day, _) => $" ngày {Date(day)}",
            (null, { } month) => $", chưa ghi ngày, tháng {month.ToString("MM/yyyy", CultureInfo.InvariantCulture)}",
            _ => "",
        };
        return Short(document) + date + (document.Issuer is null ? "" : $" của {document.Issuer}");
    }

    /// <summary>A date as offices write it: 23/02/2024.</summary>
    public static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Type and number of a cited document: "Kế hoạch 97/KH-SKHCN".</summary>
    public static string Cited(DocumentReference reference) => Cited(reference.Number, reference.Type);

    /// <summary>Type and number of a document that is only known by its number.</summary>
    public static string Cited(DocumentNumber number, DocumentType? type) =>
        type is null ? number.Printed : $"{Capitalize(type.Name)} {number.Printed}";

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Vietnamese) + text[1..];

    private static string TypeName(OfficialDocument document) => Capitalize(document.Type?.Name ?? "văn bản");
}
