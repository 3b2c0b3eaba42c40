using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>review</c>, <c>correct</c> and <c>number</c>: what was read with doubt, and a person's word on it.</summary>
internal sealed class ReviewVerb(IKnowledgeStore store, DocumentLibrary library, DocumentReview review, Knowledge.Indexing.IndexCatchUp index)
{
    /// <summary>Lists every field of one document, or of all documents those that a person should look at.</summary>
    public async Task<int> ListAsync(string? name, bool json, VerbOutput output)
    {
        var header = name is null ? null : await NamedDocument.FindAsync(library.GetCatalog(), name, output);
        if (name is not null && header is null)
        {
            return ExitCode.Failed;
        }

        var lines = store.ListDocumentHeaders().Where(stored => header is null || stored.Document.Id == header.Id)
            .SelectMany(stored => (header is null ? DocumentReview.ListDoubtful(stored) : DocumentReview.Of(stored)).Select(field => Line(stored.Document, field, json)));
        await WriteAsync(lines, "Không còn thông tin nào cần soát.", json, output);
        return ExitCode.Done;
    }

    private static string Line(OfficialDocument document, FieldReview field, bool json) => json
        ? OutputJson.Line(ReviewJson.Of(document, field))
        : $"{document.Id}\t{document.Name}\t{ReviewTexts.Of(field.Field, field.Duty)}\t{field.Value ?? "–"}\t{ReviewTexts.Of(field)}";

    private static async Task WriteAsync(IEnumerable<string> lines, string none, bool json, VerbOutput output)
    {
        var count = 0;
        foreach (var line in lines)
        {
            count++;
            await output.Out.WriteLineAsync(line);
        }

        if (count == 0 && !json)
        {
            await output.Out.WriteLineAsync(none);
        }
    }

    /// <summary>Records a value for a field, or without one confirms what was read.</summary>
    public async Task<int> CorrectAsync(CorrectWords words, VerbOutput output, CancellationToken cancellationToken)
    {
        if (FieldNames.Find(words.Field) is not { } field)
        {
            return await FailAsync(output, $"Không có thông tin “{words.Field}”; các tên dùng được: {string.Join(", ", FieldNames.All)}.");
        }

        if (FieldValues.IsOfDuty(field) != (words.Duty is not null))
        {
            return await FailAsync(output, words.Duty is null
                ? "Đơn vị chủ trì (assignees) và thời hạn (deadline) là của từng nhiệm vụ: vui lòng nêu thêm --duty, ví dụ --duty 2.a (xem lệnh review)."
                : "Với --duty chỉ hiệu chỉnh được assignees hoặc deadline.");
        }

        if (await NamedDocument.FindAsync(library.GetCatalog(), words.Document, output) is not { } document || await CommandActor.FindAsync(store, words.As, output) is not { } by)
        {
            return ExitCode.Failed;
        }

        return words.Duty is { } duty
            ? await CorrectDutyAsync(document, duty, field, words.Value, by, output, cancellationToken)
            : await RecordAsync(document.Id, field, Given(words.Value ?? FieldValues.Find(document, field)), by, output, cancellationToken);
    }

    private async Task<int> CorrectDutyAsync(OfficialDocument document, string name, DocumentField field, string? value, Actor by, VerbOutput output, CancellationToken cancellationToken)
    {
        var duties = DutyAddress.Of(document).ToList();
        if (DutyAddress.Find(name) is not { } address || duties.Find(duty => duty.Address == address).Duty is not { } duty)
        {
            return await FailAsync(output, $"Văn bản không có nhiệm vụ “{name}”; các nhiệm vụ: {string.Join(", ", duties.Select(known => known.Address))}.");
        }

        var words = Given(value ?? DutyCorrection.FindValue(duty, field));
        return await review.CorrectDutyAsync(document.Id, address, field, words, by, cancellationToken)
            ? await ReportAsync(document.Id, correction => correction.Field == field && correction.Duty?.Address == address, output, cancellationToken)
            : await FailAsync(output, $"“{words}” không phải là thời hạn xác định được; ví dụ: 2024-03-25, trước ngày 25/3/2024, trước ngày 25 hằng tháng.");
    }

    private static string? Given(string? words) => words is { Length: 0 } ? null : words;

    /// <summary>Gives a draft its number, and the day on which it was issued; what was recorded on it stays with it.</summary>
    public async Task<int> NumberAsync(NumberWords words, VerbOutput output, CancellationToken cancellationToken)
    {
        var catalog = library.GetCatalog();
        if (await NamedDocument.FindAsync(catalog, words.Document, output) is not { } document || await CommandActor.FindAsync(store, words.As, output) is not { } by)
        {
            return ExitCode.Failed;
        }

        if (document.Number is { } has)
        {
            return await FailAsync(output, $"Văn bản đã có số {has.Printed}; nếu đọc sai, vui lòng dùng lệnh correct.");
        }

        if (DocumentNumber.Find(words.Number) is not { } number || (words.Date is not null && FieldValues.FindKept(DocumentField.IssuedOn, words.Date) is null))
        {
            return await FailAsync(output, "Số, ký hiệu hoặc ngày không hợp lệ; ví dụ: 12/KH-UBND, 2024-02-23.");
        }

        if (new DocumentVersions(store, TimeProvider.System).FindStanding(FieldValues.With(document, DocumentField.Number, number.Printed)) is { } other)
        {
            return await FailAsync(output, $"Số {number.Printed} đã thuộc văn bản khác trong kho ({other.FileName}, mã {other.Id}); vui lòng kiểm tra lại.");
        }

        var exitCode = await RecordAsync(document.Id, DocumentField.Number, number.Printed, by, output, cancellationToken);
        return exitCode == ExitCode.Done && words.Date is { } date
            ? await RecordAsync(document.Id, DocumentField.IssuedOn, date, by, output, cancellationToken)
            : exitCode;
    }

    private async Task<int> RecordAsync(string documentId, DocumentField field, string? value, Actor by, VerbOutput output, CancellationToken cancellationToken)
    {
        if (!await review.CorrectAsync(documentId, field, value, by, cancellationToken))
        {
            return await FailAsync(output, $"“{value}” không phải là giá trị hợp lệ cho {ReviewTexts.Of(field)}.");
        }

        return await ReportAsync(documentId, correction => correction.Field == field && correction.Duty is null, output, cancellationToken);
    }

    private async Task<int> ReportAsync(string documentId, Func<FieldCorrected, bool> isIt, VerbOutput output, CancellationToken cancellationToken)
    {
        index.Run(cancellationToken);
        var stored = store.ListDocumentHeaders().First(header => header.Document.Id == documentId);
        await output.Out.WriteLineAsync(ReviewTexts.Of(stored.Corrections.Last(isIt)));
        return ExitCode.Done;
    }

    private static async Task<int> FailAsync(VerbOutput output, string why)
    {
        await output.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
