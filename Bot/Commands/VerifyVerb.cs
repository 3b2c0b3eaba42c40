using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>verify</c> and <c>reindex</c>: the integrity of store and audit chain; the index built again from the store.</summary>
internal sealed class VerifyVerb(IKnowledgeStore store, PassageIndex index, IndexCatchUp catchUp)
{
    /// <summary>Reads everything again; exit code 1 when something does not agree.</summary>
    public async Task<int> VerifyAsync(VerbOutput output, CancellationToken cancellationToken)
    {
        var report = await store.VerifyAsync(cancellationToken);
        foreach (var problem in report.Problems)
        {
            await output.Error.WriteLineAsync(problem);
        }

        if (index.Sequence > store.Sequence)
        {
            await output.Error.WriteLineAsync("Chỉ mục mới hơn kho dữ liệu; vui lòng chạy lệnh reindex.");
            return ExitCode.Failed;
        }

        await output.Out.WriteLineAsync($"Đã kiểm tra {report.Entries} bản ghi và {report.Files} tệp: {(report.Problems.Count == 0 ? "toàn vẹn" : $"{report.Problems.Count} lỗi")}.");
        return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Builds the index again from the store.</summary>
    public async Task<int> ReindexAsync(VerbOutput output, CancellationToken cancellationToken)
    {
        var documents = catchUp.Rebuild(cancellationToken);
        await output.Out.WriteLineAsync($"Đã lập lại chỉ mục: {documents} văn bản.");
        return ExitCode.Done;
    }
}
