using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Tests.Storage;

public sealed class LiteDbKnowledgeStoreTests : KnowledgeStoreConformance
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-store-").FullName;
    private StoreLock? _lock;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _lock?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    protected override IKnowledgeStore Open()
    {
        _lock ??= StoreLock.Acquire(_folder);
        return LiteDbKnowledgeStore.Open(_lock, TimeProvider.System, NullLogger<LiteDbKnowledgeStore>.Instance);
    }
}
