using System.Globalization;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>outbox</c> and <c>remind</c>: what is to reach people, what became of it, and the reminders of this moment.</summary>
internal sealed class OutboxVerb(IKnowledgeStore store, Outbox outbox, ReminderRound reminders, Reconciler reconciler, TimeProvider clock)
{
    /// <summary>What was intended beside what became of it, and who was not reached.</summary>
    public async Task<int> ListAsync(VerbOutput output)
    {
        var report = outbox.GetReport();
        var roster = store.GetRoster();
        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Thông báo cần gửi: {report.Intended}"));
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{NameOf(state)}: {report.Counts.GetValueOrDefault(state)}"));
        }

        foreach (var person in report.Unreached)
        {
            await output.Out.WriteLineAsync($"Chưa chắc nhận được: {roster.FindOfficer(person)?.Name ?? person}");
        }

        return ExitCode.Done;
    }

    /// <summary>One circulated document from what was intended to what was acknowledged, with everybody who is missing by name.</summary>
    public async Task<int> ReconcileAsync(string document, VerbOutput output)
    {
        if (reconciler.Find(document) is not { } found)
        {
            await output.Error.WriteLineAsync($"Chưa chuyển văn bản {document} đến đơn vị nào, hoặc không tìm thấy văn bản.");
            return ExitCode.Failed;
        }

        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Cần gửi: {found.Intended} người"));
        foreach (var state in Enum.GetValues<DeliveryState>())
        {
            await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{NameOf(state)}: {found.Counts.GetValueOrDefault(state)}"));
        }

        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Đã bấm “Đã đọc”: {found.Read.Count}"));
        await output.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Đơn vị đã xác nhận quán triệt: {found.UnitsAsked - found.UnitsMissing.Count}/{found.UnitsAsked}"));
        var roster = store.GetRoster();
        var lines = found.Unreached.Select(id => $"Không chắc đã đến: {NameOfPerson(roster, id)}")
            .Concat(found.Unread.Select(id => $"Đã gửi, chưa đọc: {NameOfPerson(roster, id)}"))
            .Concat(found.UnitsMissing.Select(unit => $"Chưa xác nhận: {unit.Name}"));
        foreach (var line in lines)
        {
            await output.Out.WriteLineAsync(line);
        }

        return ExitCode.Done;
    }

    /// <summary>Intends again, under new identities, what could not be brought to people; of what is unknown only where asked.</summary>
    public async Task<int> RetryAsync(bool isUnknownToo, VerbOutput output, CancellationToken cancellationToken)
    {
        var again = outbox.ListLatest()
            .Where(one => one.State is DeliveryState.Unreachable || (isUnknownToo && one.State is DeliveryState.Unknown))
            .Select(one => one.Message).ToList();
        if (again.Count > 0)
        {
            await outbox.RetryAsync(again, clock.GetUtcNow(), cancellationToken);
        }

        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Sẽ gửi lại {again.Count} thông báo."));
        return ExitCode.Done;
    }

    /// <summary>The reminders that are due at this moment; they are put into the outbox unless it is only a trial.</summary>
    public async Task<int> RemindAsync(bool isTrial, VerbOutput output, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var messages = reminders.Preview(now);
        foreach (var message in messages)
        {
            await output.Out.WriteLineAsync(message.Text);
        }

        var count = isTrial ? messages.Count : await reminders.RunAsync(now, cancellationToken);
        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{(isTrial ? "Sẽ nhắc" : "Đã đưa vào hàng gửi")}: {count} thông báo."));
        return ExitCode.Done;
    }

    private static string NameOfPerson(Roster roster, string id) =>
        roster.FindOfficer(id) is { } officer ? $"{officer.Name} ({roster.FindUnit(officer.UnitId)?.Name})" : id;

    private static string NameOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "Đang chờ gửi",
        DeliveryState.Sent => "Kênh đã nhận",
        DeliveryState.Unreachable => "Không gửi được",
        DeliveryState.Unknown => "Không rõ đã đến hay chưa",
    };
}
