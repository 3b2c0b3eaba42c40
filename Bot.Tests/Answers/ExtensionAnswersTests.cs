using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Answers;

/// <summary>Asks for deadlines that the office has put off for one unit.</summary>
public sealed class ExtensionAnswersTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);

    private readonly MemoryKnowledgeStore _store = new();
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();
    private readonly Answerer _answerer;
    private readonly AssignmentTracking _tracking;

    public ExtensionAnswersTests()
    {
        var clock = new FakeTimeProvider(Moment);
        var library = new DocumentLibrary(_store);
        _tracking = new AssignmentTracking(_store, library, new AcknowledgementLedger(_store, library, clock), clock);
        _answerer = new Answerer(_store, library, _index, clock, null, _tracking);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Unit Inspectorate => SampleRoster.Roster.Units.First(unit => unit.Name == "Thanh tra Sở");

    public async ValueTask InitializeAsync()
    {
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster, "danh-sach.csv") { Key = "roster", At = default }, Token);
        var letter = SampleDocuments.Letter.Document with
        {
            Assignments = [new Assignment(new ProvisionPath("1"), ["Thanh tra Sở"], [], "Báo cáo kết quả", new Deadline(new DateOnly(2025, 3, 10), "chậm nhất ngày 10/3/2025", DeadlineRule.By, null), null, false)],
        };
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Stored(letter)), Token);
        new IndexCatchUp(_index, _store).Run(Token);
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task An_approved_extension_is_told_beside_the_documents_own_deadline()
    {
        await RecordAsync(ProgressKind.ExtensionApproved, new DateOnly(2025, 4, 30));

        var answer = Ask("Thanh tra Sở phải làm gì theo công văn 58?");

        answer.Text.ShouldContain("chậm nhất ngày 10/3/2025");
        answer.Text.ShouldContain("Đã được gia hạn đến 30/04/2025 (Thanh tra Sở)");
        Ask("phòng tôi có việc gì đến hạn trong tháng 4/2025?").Kind.ShouldBe(AnswerKind.Answer);
        Ask("phòng tôi có việc gì đến hạn trong tháng 3/2025?").Kind.ShouldBe(AnswerKind.NotFound);
    }

    [Fact]
    public async Task An_extension_that_was_only_asked_for_is_not_told()
    {
        await RecordAsync(ProgressKind.ExtensionRequested, new DateOnly(2025, 4, 30));

        Ask("Thanh tra Sở phải làm gì theo công văn 58?").Text.ShouldNotContain("gia hạn");
    }

    private Answer Ask(string question) => _answerer.Answer(new Question(question, Inspectorate.Id, Inspectorate.Name, DialogueContext.Empty));

    private async Task RecordAsync(ProgressKind kind, DateOnly newDueOn)
    {
        var share = _tracking.List(DateOnly.FromDateTime(Moment.DateTime)).Single(found => found.UnitId == Inspectorate.Id);
        var report = AssignmentTracking.Report(share, kind, DateOnly.FromDateTime(Moment.DateTime), new Actor("monitor", "Nguyễn Thử Văn", "monitor", "msteams", "29:monitor")) with { NewDueOn = newDueOn };
        await _store.AppendAsync(new ProgressRecorded(report) { Key = $"progress/{kind}", At = Moment }, Token);
    }
}
