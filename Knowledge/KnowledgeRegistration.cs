using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Identity;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Rosters;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CchcBot.Knowledge;

/// <summary>Adds everything that knows documents to an application.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Adds store, index, ingestion, answers, roster and ledger on one data folder.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, KnowledgeOptions options)
    {
        options.Validate();
        services.AddCalendar(options);
        services.AddKnowledgeStore(new StorageOptions { DataFolder = options.DataFolder });
        services.TryAddSingleton(provider =>
        {
            // The lock comes first: two processes may not open the index either.
            var folder = provider.GetRequiredService<StoreLock>().DataFolder;
            return PassageIndex.Open(Path.Combine(folder, "index"));
        });
        services.TryAddSingleton<IndexCatchUp>();
        services.TryAddSingleton<DocumentLibrary>();
        services.TryAddSingleton<Answerer>();
        services.TryAddSingleton<RosterImport>();
        services.AddFollowUp();
        services.TryAddSingleton<DocumentVersions>();
        services.TryAddSingleton<DocumentReview>();
        services.AddIngestion(options.MostFileMegabytes, options.MostPages, options.ReaderCommand);
        return services.AddQuestions(options.Questions);
    }

    /// <summary>The office's calendar, from now on the one that deadlines are counted by.</summary>
    private static void AddCalendar(this IServiceCollection services, KnowledgeOptions options)
    {
        var calendar = new HolidayCalendar(Path.Combine(options.DataFolder, "calendar"));
        calendar.Refresh();
        WorkingCalendar.Use(calendar);
        services.TryAddSingleton(calendar);
    }

    /// <summary>What follows up: the ledger, assignments, reminders and what goes out.</summary>
    private static void AddFollowUp(this IServiceCollection services)
    {
        services.TryAddSingleton<AcknowledgementLedger>();
        services.TryAddSingleton<DelegationLedger>();
        services.TryAddSingleton<AccountLinks>();
        services.TryAddSingleton<AssignmentTracking>();
        services.TryAddSingleton<PaperDrafting>();
        services.TryAddSingleton<Outbox>();
        services.TryAddSingleton<ReminderOptions>();
        services.TryAddSingleton<ReminderRound>();
        services.TryAddSingleton<Urging>();
        services.TryAddSingleton<Reconciler>();
        services.TryAddSingleton<SnoozeLedger>();
        services.TryAddSingleton<CirculationRenewal>();
        services.TryAddSingleton<ExtensionNotices>();
        services.TryAddSingleton<OfficeRounds>();
    }

    private static IServiceCollection AddQuestions(this IServiceCollection services, QuestionOptions options)
    {
        if (options.FindFault() is { } fault)
        {
            throw new OptionsValidationException("Questions", typeof(QuestionOptions), [fault]);
        }

        services.TryAddSingleton(options);
        services.TryAddSingleton(provider =>
        {
            // The lock comes first here too, since a second process may not keep questions either.
            var folder = provider.GetRequiredService<StoreLock>().DataFolder;
            return new QuestionLog(Path.Combine(folder, "questions"), options, provider.GetRequiredService<TimeProvider>());
        });
        services.TryAddSingleton<ExpertDesk>();
        services.TryAddSingleton<ClauseFinder>();
        services.TryAddSingleton<Responder>();
        return services;
    }
}
