using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>verify</c> and <c>reindex</c>: the integrity of store, audit chain and index; the index built again from the store.</summary>
internal sealed class VerifyVerb(IKnowledgeStore store, IndexCatchUp catchUp)
{
    /// <summary>Reads everything again; exit code 1 when something does not agree.</summary>
    public async Task<int> VerifyAsync(VerbOutput output, CancellationToken cancellationToken)
    {
        var report = await store.VerifyAsync(cancellationToken);
        var stale = catchUp.Verify(cancellationToken);
        foreach (var problem in report.Problems.Concat(stale))
        {
            await output.Error.WriteLineAsync(problem);
        }

        if (stale.Count > 0)
        {
            await output.Error.WriteLineAsync("Chỉ mục không khớp kho dữ liệu; vui lòng chạy lệnh reindex.");
        }

        var problems = report.Problems.Count + stale.Count;
        await output.Out.WriteLineAsync($"Đã kiểm tra {report.Entries} bản ghi, {report.Files} tệp và chỉ mục: {(problems == 0 ? "toàn vẹn" : $"{problems} lỗi")}.");
        return problems == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Builds the index again from the store.</summary>
    public async Task<int> ReindexAsync(VerbOutput output, CancellationToken cancellationToken)
    {
        var documents = catchUp.Rebuild(cancellationToken);
        await output.Out.WriteLineAsync($"Đã lập lại chỉ mục: {documents} văn bản.");
        return ExitCode.Done;
    }
}
