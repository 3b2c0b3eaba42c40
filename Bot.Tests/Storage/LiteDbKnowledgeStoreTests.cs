using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

public sealed class LiteDbKnowledgeStoreTests : KnowledgeStoreConformance
{
    private readonly StoreFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override IKnowledgeStore Open() => _folder.Open();
}
