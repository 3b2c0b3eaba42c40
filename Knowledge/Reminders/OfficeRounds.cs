using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reminders;

/// <summary>
/// What the office does by itself at a moment: takes an edited calendar, circulates new versions again, tells of extensions,
/// reminds. Each step can be repeated and sends nothing twice.
/// </summary>
public sealed class OfficeRounds(
    HolidayCalendar calendar, CirculationRenewal renewal, ExtensionNotices notices, ReminderRound reminders, Outbox outbox)
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <summary>Does what is to be done now; how many messages were put into the outbox besides those of renewed circulations.</summary>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        calendar.Refresh();
        var today = DateOnly.FromDateTime(now.ToOffset(Zone).DateTime);
        await renewal.RunAsync(today, cancellationToken);
        var messages = notices.List(today);
        if (messages.Count > 0)
        {
            await outbox.IntendAsync("extensions/" + ReminderRound.Hash(messages.Select(message => message.Id)), messages, cancellationToken);
        }

        return messages.Count + await reminders.RunAsync(now, cancellationToken);
    }

    /// <summary>Whether a message may leave now: an urgent one always, others in working hours.</summary>
    public bool MayLeave(OutboxMessage message, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.IsUrgent || !reminders.IsQuiet(now);
    }
}
