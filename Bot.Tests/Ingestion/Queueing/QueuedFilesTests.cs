using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Tests.Ingestion.Queueing;

public sealed class QueuedFilesTests : IAsyncDisposable
{
    private readonly IngestionSample _sample = new();

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task A_file_passes_through_its_states_and_each_is_told()
    {
        var states = new List<IngestionState>();
        var file = _sample.Queue.Add([_sample.Write("7.txt", IngestionSample.Letter("7"))])[0];

        await _sample.Queue.RunAsync(file, new Told(states.Add), IngestionSample.Token);

        states.ShouldBe([IngestionState.Waiting, IngestionState.Reading, IngestionState.Checking, IngestionState.Stored]);
        _sample.Queue.List().ShouldHaveSingleItem().State.ShouldBe(IngestionState.Stored);
    }

    [Fact]
    public async Task What_waits_when_the_process_ends_is_done_by_the_next_one()
    {
        _sample.Queue.Add([_sample.Write("7.txt", IngestionSample.Letter("7")), _sample.Write("8.txt", IngestionSample.Letter("8"))]);

        var next = _sample.OpenQueue();
        next.List().Select(file => file.State).ShouldBe([IngestionState.Waiting, IngestionState.Waiting]);
        await next.ResumeAsync(IngestionSample.Token);

        _sample.Store.ListDocumentHeaders().Count.ShouldBe(2);
        _sample.OpenQueue().List().Select(file => file.State).ShouldBe([IngestionState.Stored, IngestionState.Stored]);
    }

    [Fact]
    public void A_file_with_which_the_process_ended_again_and_again_is_given_up()
    {
        var path = _sample.Write("7.txt", IngestionSample.Letter("7"));
        var file = _sample.Queue.Add([path])[0];
        for (var i = 0; i < 3; i++)
        {
            // As a process leaves it that is killed while it reads.
            _sample.OpenQueue().List().ShouldHaveSingleItem().State.ShouldBe(IngestionState.Waiting);
            File.AppendAllText(_sample.QueueFile, $$"""{"id":"{{file.Id}}","path":"{{path}}","state":"reading","at":"2030-01-02T03:04:05+00:00","interrupted":{{i}}}""" + "\n");
        }

        var given = _sample.OpenQueue().List().ShouldHaveSingleItem();
        given.State.ShouldBe(IngestionState.Failed);
        given.Reason.ShouldNotBeNull().ShouldContain("dừng đột ngột");
    }

    [Fact]
    public async Task A_line_cut_off_by_the_end_of_the_process_is_passed_over()
    {
        _sample.Queue.Add([_sample.Write("7.txt", IngestionSample.Letter("7"))]);
        File.AppendAllText(_sample.QueueFile, """{"id":"x","pa""");

        var next = _sample.OpenQueue();
        next.Add([_sample.Write("8.txt", IngestionSample.Letter("8"))]);

        next.List().Count.ShouldBe(2);
        (await _sample.OpenQueue().ResumeAsync(IngestionSample.Token)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_bad_file_stops_none_of_the_others()
    {
        var paths = new[] { _sample.Write("a.docx", "PK\u0003\u0004 hỏng"), Path.Combine(_sample.Files, "khong-co.txt"), _sample.Write("b.pdf", "%PDF-1.7 hỏng"), _sample.Write("7.txt", IngestionSample.Letter("7")) };
        _sample.Queue.Add(paths);

        var done = await _sample.Queue.ResumeAsync(IngestionSample.Token);

        done.Select(one => one.Taken.State).ShouldBe([IngestionState.Failed, IngestionState.Failed, IngestionState.Failed, IngestionState.Stored]);
        done.Take(3).ShouldAllBe(one => one.Taken.Reason!.Length > 20);
    }

    [Fact]
    public async Task Of_a_secret_file_the_queue_keeps_only_the_hash()
    {
        var file = _sample.Queue.Add([_sample.Write("ke-hoach-kin.txt", "SỞ MẪU\nTUYỆT MẬT\nSố: 1/KH-SM")])[0];

        var taken = await _sample.Queue.RunAsync(file, null, IngestionSample.Token);

        taken.IsSecret.ShouldBeTrue();
        _sample.Queue.List().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            kept => kept.Path.ShouldBeNull(), kept => kept.FileHash.ShouldBe(taken.FileHash), kept => kept.State.ShouldBe(IngestionState.Rejected));
        File.ReadAllText(_sample.QueueFile).ShouldNotContain("ke-hoach-kin");
    }

    [Fact]
    public async Task A_file_waits_again_when_the_caller_gives_up()
    {
        var file = _sample.Queue.Add([_sample.Write("7.txt", IngestionSample.Letter("7"))])[0];
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => _sample.Queue.RunAsync(file, new Told(_ => stop.Cancel()), stop.Token));

        _sample.Queue.List().ShouldHaveSingleItem().State.ShouldBe(IngestionState.Waiting);
        _sample.Queue.Add([file.Path!]).ShouldHaveSingleItem().Id.ShouldBe(file.Id);
    }

    [Fact]
    public async Task A_file_above_the_bound_is_refused_before_it_is_read()
    {
        _sample.Options.MostBytes = 1000;
        using var large = new FileStream(Path.Combine(_sample.Files, "lon.pdf"), FileMode.CreateNew);
        large.SetLength(50L << 30);

        var taken = await _sample.Queue.RunAsync(_sample.Queue.Add([large.Name])[0], null, IngestionSample.Token);

        taken.FileHash.ShouldBeNull();
        taken.Reason.ShouldNotBeNull().ShouldContain("dung lượng");
    }

    private sealed class Told(Action<IngestionState> tell) : IProgress<IngestionState>
    {
        public void Report(IngestionState value) => tell(value);
    }
}
