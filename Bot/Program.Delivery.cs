using System.Diagnostics;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Bot.Features.Experts;
using CchcBot.Bot.Workers;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

/// <content>How messages get out of the outbox to people.</content>
public sealed partial class Program
{
    private const int DefaultPerSecond = 20;

    private static void AddDelivery(IServiceCollection services, int? perSecond)
    {
        services.AddSingleton(provider =>
        {
            var states = provider.GetRequiredService<IStateStore>();
            return new ConversationReferences(states.Find, states.Save);
        });
        services.AddSingleton(provider => new OutboxRun(
            provider.GetRequiredService<Outbox>(),
            (message, token) => DeliverAsync(provider, message, token),
            Math.Clamp(perSecond ?? DefaultPerSecond, 1, 1000),
            provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<QuestionWorker>();
    }

    /// <summary>The office's choices; what is not set stays as it is by default.</summary>
    private static ReminderOptions ReadReminders(IConfiguration settings)
    {
        var standard = new ReminderOptions();
        return new ReminderOptions
        {
            DaysAhead = settings.GetSection("DaysAhead").Get<int[]>() is { Length: > 0 } days && days.All(day => day > 0) ? days : standard.DaysAhead,
            OverdueEvery = Math.Max(1, settings.GetValue("OverdueEvery", standard.OverdueEvery)),
            OfficeAfter = settings.GetValue("OfficeAfter", standard.OfficeAfter),
            LeadershipAfter = settings.GetValue("LeadershipAfter", standard.LeadershipAfter),
            DayBegins = settings.GetValue("DayBegins", standard.DayBegins),
            DayEnds = settings.GetValue("DayEnds", standard.DayEnds),
        };
    }

    private static async Task<SendOutcome> DeliverAsync(IServiceProvider services, OutboxMessage message, CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<IKnowledgeStore>().GetRoster().FindOfficer(message.OfficerId)?.DirectoryObjectId is not { } person)
        {
            return new SendOutcome.Never();
        }

        var reply = message.QuestionId is null ? NoticeReplies.Of(message) : ExpertNotices.Of(message, services.GetRequiredService<QuestionLog>());
        if (reply is null)
        {
            return new SendOutcome.Never();
        }

        return await services.GetRequiredService<ProactiveSender>().SendAsync(person, reply, cancellationToken) switch
        {
            Delivery.Taken => new SendOutcome.Taken(),
            Delivery.Later later => new SendOutcome.Later(later.Pause),
            Delivery.Never => new SendOutcome.Never(),
            Delivery.Ambiguous => new SendOutcome.Ambiguous(),
            _ => throw new UnreachableException(),
        };
    }
}
