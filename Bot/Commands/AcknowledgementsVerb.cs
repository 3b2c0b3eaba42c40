using System.Globalization;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>acknowledgements</c>: who circulated what, as lines, JSON or an Excel file.</summary>
internal sealed class AcknowledgementsVerb(IKnowledgeStore store, DocumentLibrary library)
{
    /// <summary>Lists the ledger, all of it or one document's.</summary>
    public async Task<int> RunAsync(string? document, bool json, string? sheet, VerbOutput output)
    {
        var lines = store.ListAcknowledgements();
        if (document is not null)
        {
            var names = NamesOf(document);
            lines = [.. lines.Where(line => names.Contains(line.Acknowledgement.DocumentName, StringComparer.OrdinalIgnoreCase))];
        }

        if (sheet is not null)
        {
            SheetWriter.Write(output.Resolve(sheet), AcknowledgementSheet.Of(lines));
            await output.Out.WriteLineAsync(output.Resolve(sheet));
            return ExitCode.Done;
        }

        foreach (var line in lines)
        {
            await output.Out.WriteLineAsync(json ? OutputJson.Line(Json(line)) : Text(line));
        }

        if (lines.Count == 0 && !json)
        {
            await output.Out.WriteLineAsync("Chưa có xác nhận nào.");
        }

        return ExitCode.Done;
    }

    private HashSet<string> NamesOf(string document)
    {
        var catalog = library.GetCatalog();
        var resolutions = catalog.ReadMentions(document).Select(catalog.Resolve).ToList();
        return
        [
            document,
            .. resolutions.SelectMany(resolution => resolution.Stored).Select(stored => stored.Name),
            .. resolutions.SelectMany(resolution => resolution.CitedOnly).Select(number => number.Printed),
        ];
    }

    private static AcknowledgementJson Json(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        return new AcknowledgementJson(
            line.Sequence, acknowledgement.DocumentName, acknowledgement.DocumentId, acknowledgement.DocumentVersion,
            acknowledgement.UnitName, acknowledgement.HeldOn, acknowledgement.Informed, acknowledgement.Total,
            acknowledgement.Method, acknowledgement.RecordedBy.Name, acknowledgement.RecordedBy.Role,
            acknowledgement.RecordedBy.Channel, line.RecordedAt, acknowledgement.OnBehalfReason, line.Withdrawal?.At);
    }

    private static string Text(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        var people = acknowledgement.Informed is { } informed
            ? string.Create(CultureInfo.InvariantCulture, $"{informed}/{acknowledgement.Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} người")
            : "chưa nêu số người";
        var state = line.Withdrawal is null ? "" : " (đã rút lại)";
        return string.Create(CultureInfo.InvariantCulture,
            $"{line.Sequence}. {acknowledgement.DocumentName} – {acknowledgement.UnitName}: quán triệt ngày {acknowledgement.HeldOn:dd/MM/yyyy}, {people}, {acknowledgement.Method ?? "chưa nêu hình thức"}; người ghi nhận: {acknowledgement.RecordedBy.Name}{state}");
    }
}
