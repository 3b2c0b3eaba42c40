using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>circulate</c>: the office circulates a document to units; every person of them is told.</summary>
internal sealed class CirculateVerb(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>Shows whom the circulation reaches, and records it unless it is only a trial.</summary>
    public async Task<int> RunAsync(CirculateWords words, VerbOutput output, CancellationToken cancellationToken)
    {
        var roster = store.GetRoster();
        if (FindOffice(roster, words.As) is not { } office)
        {
            return await FailAsync(output, "Chỉ người theo dõi của văn phòng hoặc quản trị (--as) được chuyển văn bản.");
        }

        if (FindDocument(words.Document) is not { Id: not null } document)
        {
            return await FailAsync(output, $"Không tìm thấy văn bản {words.Document} trong kho.");
        }

        if (FindUnits(words, document, roster) is not { } units || !TryReadDay(words.Due, document, out var due))
        {
            return await FailAsync(output, "Không xác định được đơn vị (--unit) hoặc ngày (--due, ví dụ 31/12/2030).");
        }

        var people = words.People.Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(person => person, roster.FindByAccount, StringComparer.OrdinalIgnoreCase);
        if (people.ContainsValue(null))
        {
            return await FailAsync(output, $"Danh sách cán bộ không có: {string.Join(", ", people.Where(person => person.Value is null).Select(person => person.Key))}.");
        }

        var order = new CirculationOrder(document, units, due) { OfficerIds = [.. people.Values.Select(person => person!.Id)] };
        await output.Out.WriteAsync(string.Concat(units.Select(unit => string.Create(
            CultureInfo.InvariantCulture, $"{roster.FindUnit(unit)?.Name ?? unit}: {roster.CountOfficers(unit)} người\n"))));
        await output.Out.WriteAsync(string.Concat(people.Values.Select(person => $"{person!.Name}: cá nhân\n")));
        var count = words.IsTrial
            ? ledger.Circulations.ListPeople(order).Count
            : await ledger.Circulations.RecordAsync(order, office, Guid.CreateVersion7().ToString("N"), cancellationToken);
        await output.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{(words.IsTrial ? "Sẽ chuyển" : "Đã chuyển")} {document.Name} đến {units.Count} đơn vị, {count} người."));
        return ExitCode.Done;
    }

    private static Actor? FindOffice(Roster roster, string words) =>
        roster.FindByAccount(words) is { Role: OfficerRole.Monitor or OfficerRole.Admin } officer
            ? new Actor(officer.Id, officer.Name, officer.Role.ToString(), "cli", "cli")
            : null;

    private CirculatedDocument? FindDocument(string words) =>
        ledger.Find(words, null)
        ?? (library.GetCatalog().ReadMentions(words) is [var mention, ..] && ledger.Find(mention) is DocumentFinding.Found found ? found.Document : null);

    /// <summary>The units named, none where only people are, else those that must circulate the document by its recipients.</summary>
    private List<string>? FindUnits(CirculateWords words, CirculatedDocument document, Roster roster)
    {
        if (words.Units.Count == 0)
        {
            if (words.People.Count > 0)
            {
                return [];
            }

            var status = ledger.GetStatus(document);
            return [.. status.Missing.Select(unit => unit.Id).Concat(status.Done.Select(line => line.Acknowledgement.UnitId)).Distinct()];
        }

        var matcher = new UnitMatcher(roster);
        var found = words.Units.Select(name => matcher.FindAll(name)).ToList();
        return found.TrueForAll(units => units.Count == 1) ? [.. found.Select(units => units[0].Id).Distinct()] : null;
    }

    /// <summary>The day named, else the one that the document sets itself.</summary>
    private bool TryReadDay(string? words, CirculatedDocument document, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(words, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read
            : words is null ? ledger.FindDue(document)
            : null;
        return words is null || day is not null;
    }

    private static async Task<int> FailAsync(VerbOutput output, string why)
    {
        await output.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
