using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Tokens;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Reads what a PDF says about its digital signatures: on a scan they are the only certain text.</summary>
internal static partial class PdfSignatures
{
    /// <summary>The signatures of a document.</summary>
    public static IReadOnlyList<PdfSignature> Read(PdfDocument document) =>
        document.TryGetForm(out var form)
            ? [.. form.Fields.OfType<AcroSignatureField>().Select(field => Read(field, document)).OfType<PdfSignature>()]
            : [];

    private static PdfSignature? Read(AcroSignatureField field, PdfDocument document)
    {
        if (field.PageNumber is not { } number || number < 1 || number > document.NumberOfPages)
        {
            return null;
        }

        var height = document.GetPage(number).Height;
        var box = field.Bounds is { Width: > 1, Height: > 1 } bounds
            ? new PageBox(bounds.Left, height - bounds.Top, bounds.Right, height - bounds.Bottom)
            : null;
        return new PdfSignature(number, box, TextOf(field, document));
    }

    private static string TextOf(AcroSignatureField field, PdfDocument document)
    {
        var values = Resolve(field.Dictionary, "V", document) as DictionaryToken;
        var lines = new List<string>();
        if (TextOf(values, "Name", document) is { Length: > 0 } name)
        {
            lines.Add("Người ký: " + name);
        }

        if (Moment().Match(TextOf(values, "M", document) ?? "") is { Success: true } moment)
        {
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Thời gian ký: {moment.Groups["day"]}.{moment.Groups["month"]}.{moment.Groups["year"]} {moment.Groups["hour"]}:{moment.Groups["minute"]}:{moment.Groups["second"]}"));
        }

        return string.Join('\n', lines);
    }

    private static string? TextOf(DictionaryToken? dictionary, string name, PdfDocument document) =>
        dictionary is null ? null : Resolve(dictionary, name, document) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        };

    private static IToken? Resolve(DictionaryToken dictionary, string name, PdfDocument document)
    {
        dictionary.TryGet(NameToken.Create(name), out var token);
        return token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
    }

    [GeneratedRegex(
        @"^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Moment();
}
