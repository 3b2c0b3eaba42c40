using CchcBot.Bot.Embeddings;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Embeddings;

public sealed class PassageMeaningsTests
{
    private const string Question = "đi lại của nhân viên ở cơ quan";

    /// <summary>By words the second is nearer; by meaning the first.</summary>
    private static readonly IReadOnlyList<PassageHit> Hits =
    [
        Hit("d1", "Nhân viên cơ quan đi lại trong cơ quan phải đeo thẻ.", 30),
        Hit("d2", "Cơ quan lo chỗ ở của nhân viên.", 20),
        Hit("d3", "Thanh toán công tác phí, xe đưa đón công chức.", 10),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_means_the_same_moves_up_and_scores_stay_in_order()
    {
        await using var server = await ScriptedEmbeddingServer.StartAsync(Cancellation, ["đi lại của", "công tác phí"], ["đeo thẻ"]);
        await using var services = Services(server.Endpoint, new FakeTimeProvider());
        var meanings = services.GetRequiredService<PassageMeanings>();

        await meanings.LearnAsync(Question, Hits, Cancellation);

        var fused = meanings.Fuse(Question, Hits);
        fused.Select(hit => hit.Passage.DocumentId).ShouldBe(["d1", "d3", "d2"]);
        fused.Select(hit => hit.Score).ShouldBe([30, 20, 10]);
    }

    [Fact]
    public async Task What_the_model_was_asked_once_it_is_not_asked_again()
    {
        await using var server = await ScriptedEmbeddingServer.StartAsync(Cancellation, ["công tác phí"]);
        await using var services = Services(server.Endpoint, new FakeTimeProvider());
        var meanings = services.GetRequiredService<PassageMeanings>();

        await meanings.LearnAsync(Question, Hits, Cancellation);
        await meanings.LearnAsync(Question, Hits, Cancellation);

        server.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_server_changes_nothing_and_is_left_alone_for_a_minute()
    {
        var clock = new FakeTimeProvider();
        await using var server = await ScriptedEmbeddingServer.StartAsync(Cancellation, ["công tác phí"]);
        server.IsBroken = true;
        await using var services = Services(server.Endpoint, clock);
        var meanings = services.GetRequiredService<PassageMeanings>();

        await meanings.LearnAsync(Question, Hits, Cancellation);
        await meanings.LearnAsync(Question, Hits, Cancellation);

        server.Calls.ShouldBe(1);
        meanings.Fuse(Question, Hits).ShouldBe(Hits);

        server.IsBroken = false;
        clock.Advance(TimeSpan.FromMinutes(2));
        await meanings.LearnAsync(Question, Hits, Cancellation);
        server.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_is_not_there_changes_nothing()
    {
        await using var services = Services(new Uri("http://127.0.0.1:9/v1"), new FakeTimeProvider());
        var meanings = services.GetRequiredService<PassageMeanings>();

        await meanings.LearnAsync(Question, Hits, Cancellation);

        meanings.Fuse(Question, Hits).ShouldBe(Hits);
    }

    [Fact]
    public async Task Without_an_address_there_is_no_model()
    {
        await using var services = Services(null, new FakeTimeProvider());

        services.GetService<PassageMeanings>().ShouldBeNull();
    }

    private static ServiceProvider Services(Uri? endpoint, FakeTimeProvider clock) =>
        new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddEmbeddings(new EmbeddingOptions { Endpoint = endpoint }).BuildServiceProvider();

    private static PassageHit Hit(string id, string text, double score) =>
        new(new Passage(id, new ProvisionPath("1"), "", "", "", text), score, 1);
}
