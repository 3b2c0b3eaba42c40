using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Library;

public sealed class DocumentLibraryTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_that_was_read_is_not_read_again_until_it_changes()
    {
        await using var store = _folder.Open();
        var library = new DocumentLibrary(store);
        await store.AppendAsync(SampleEntries.Document("d1", "f1"), Token);
        var first = library.Get("d1");

        await store.AppendAsync(SampleEntries.Document("d2", "f2") with { Key = "d2" }, Token);
        library.Get("d1").ShouldBeSameAs(first);

        await store.AppendAsync(new FieldCorrected("d1", "f1", DocumentField.Subject, null, "về việc khác", SampleEntries.Clerk) { Key = "c", At = default }, Token);
        library.Get("d1").Subject.ShouldBe("về việc khác");
        library.Get("d1").Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task A_document_that_is_stored_anew_is_given_anew()
    {
        await using var store = _folder.Open();
        var library = new DocumentLibrary(store);
        var entry = SampleEntries.Document("d1", "f1");
        await store.AppendAsync(entry, Token);
        library.Get("d1");

        await store.AppendAsync(entry with { Document = entry.Document with { Text = "khác" }, Key = "again" }, Token);

        library.Get("d1").Text.ShouldBe("khác");
    }

    [Fact]
    public void Of_many_documents_those_not_asked_for_the_longest_make_room()
    {
        var recent = new RecentDocuments();
        var documents = Enumerable.Range(0, 6).Select(i => SampleEntries.Document($"d{i}", "f").Document with { Text = new string('x', 1024 * 1024) }).ToList();
        foreach (var document in documents)
        {
            recent.Keep(document, document);
            recent.Find(documents[0]).ShouldNotBeNull();
        }

        documents.Select(document => recent.Find(document) is not null).ShouldBe([true, false, false, true, true, true]);
    }
}
