using System.Text;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Queueing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Ingestion;

/// <summary>A real store with all that takes files into it.</summary>
internal sealed class IngestionSample : IAsyncDisposable
{
    private readonly StoreFolder _folder = new();

    public IngestionSample()
    {
        Store = _folder.Open();
        Files = Directory.CreateDirectory(Path.Combine(_folder.Path, "to-be-loaded")).FullName;
        Versions = new DocumentVersions(Store, Clock);
        Review = new DocumentReview(Store, Clock);
        Pipeline = new IngestionPipeline(new FileReader(Options), Store, Clock, Log, Versions);
        Queue = OpenQueue();
    }

    public static Actor Clerk => SampleEntries.Clerk;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public ReadingOptions Options { get; } = new() { ProgramPath = "" };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public WrittenLog<IngestionPipeline> Log { get; } = new();

    public IKnowledgeStore Store { get; }

    public string Files { get; }

    public string QueueFile => Path.Combine(_folder.Path, "queue", "queue.jsonl");

    public DocumentVersions Versions { get; }

    public DocumentReview Review { get; }

    public IngestionPipeline Pipeline { get; }

    public QueuedFiles Queue { get; private set; }

    /// <summary>A letter with a number, or a draft without.</summary>
    public static string Letter(string number, string subject = "chuẩn bị hội nghị", string duty = "Văn phòng Sở gửi báo cáo trước ngày 20/4/2031.") =>
        $"""
        UBND TỈNH MẪU
        SỞ CÔNG THƯƠNG

        Số: {number}/SCT-VP
        V/v {subject}

        Mẫu, ngày 01 tháng 3 năm 2031

        Kính gửi: Các phòng, đơn vị thuộc Sở.

        1. {duty}
        """;

    public Task<IngestionOutcome> IngestAsync(string name, string text) => Pipeline.IngestAsync(name, Encoding.UTF8.GetBytes(text), Token);

    /// <summary>Puts a file where it can be taken from.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Files, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The queue as the next process finds it.</summary>
    public QueuedFiles OpenQueue() =>
        Queue = new QueuedFiles(Path.Combine(_folder.Path, "queue"), new FileIntake(Pipeline, Options), Clock);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Dispose();
    }
}
