using System.Globalization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>outbox</c> and <c>remind</c>: what is to reach people, what became of it, and the reminders of this moment.</summary>
internal sealed class OutboxVerb(IKnowledgeStore store, Outbox outbox, ReminderRound reminders, TimeProvider clock)
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

    private static string NameOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "Đang chờ gửi",
        DeliveryState.Sent => "Kênh đã nhận",
        DeliveryState.Unreachable => "Không gửi được",
        DeliveryState.Unknown => "Không rõ đã đến hay chưa",
    };
}
