using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Storage;
using Microsoft.AspNetCore.Hosting.Server;

namespace CchcBot.Bot.Commands;

/// <summary><c>backup</c> and <c>restore</c>: the whole store in one file, and back.</summary>
internal sealed class BackupVerb(IServiceProvider services, StoreLock storeLock, TimeProvider clock)
{
    /// <summary>Writes the backup; a store that does not verify is not written.</summary>
    public async Task<int> BackupAsync(string file, VerbOutput output, CancellationToken cancellationToken)
    {
        var path = output.Resolve(file);
        var report = await StoreBackup.WriteAsync(services.GetRequiredService<IKnowledgeStore>(), storeLock.DataFolder, path, cancellationToken);
        foreach (var problem in report.Problems)
        {
            await output.Error.WriteLineAsync(problem);
        }

        if (report.Problems.Count > 0)
        {
            await output.Error.WriteLineAsync("Kho dữ liệu không toàn vẹn nên không sao lưu; bản sao lưu cũ được giữ nguyên.");
            return ExitCode.Failed;
        }

        await output.Out.WriteLineAsync($"Đã sao lưu {report.Entries} bản ghi và {report.Files} tệp vào {path}.");
        return ExitCode.Done;
    }

    /// <summary>Puts the backup in the store's place, keeps what was there beside it, and verifies the result; the index is built anew.</summary>
    public async Task<int> RestoreAsync(string file, VerbOutput output, CancellationToken cancellationToken)
    {
        if (services.GetService<IServer>() is not null)
        {
            await output.Error.WriteLineAsync("Máy chủ đang sử dụng kho dữ liệu; vui lòng dừng máy chủ rồi khôi phục.");
            return ExitCode.Failed;
        }

        var aside = await StoreBackup.RestoreAsync(storeLock, output.Resolve(file), clock.GetUtcNow(), cancellationToken);
        var report = await services.GetRequiredService<IKnowledgeStore>().VerifyAsync(cancellationToken);
        foreach (var problem in report.Problems)
        {
            await output.Error.WriteLineAsync(problem);
        }

        services.GetRequiredService<IndexCatchUp>().Run(cancellationToken);
        await output.Out.WriteLineAsync($"Đã khôi phục {report.Entries} bản ghi và {report.Files} tệp{(aside is null ? "" : $"; dữ liệu trước đó được giữ tại {aside}")}.");
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
