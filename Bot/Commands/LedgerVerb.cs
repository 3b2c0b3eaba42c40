using System.Globalization;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>ledger export</c> and <c>ledger check</c>: the ledger with its chain as a file, and whether such a file is sound.</summary>
internal sealed class LedgerVerb(IKnowledgeStore store)
{
    /// <summary>Writes the whole ledger.</summary>
    public async Task<int> ExportAsync(string file, VerbOutput output, CancellationToken cancellationToken)
    {
        var count = await LedgerExport.WriteAsync(output.Resolve(file), store, cancellationToken);
        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{output.Resolve(file)}: {count} bản ghi."));
        return ExitCode.Done;
    }

    /// <summary>Names every entry of a file that is altered, missing or out of order.</summary>
    public static async Task<int> CheckAsync(string file, VerbOutput output, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(output.Resolve(file), cancellationToken);
        var problems = LedgerExport.Check(lines);
        foreach (var problem in problems)
        {
            await output.Error.WriteLineAsync(problem);
        }

        await output.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Đã kiểm tra {lines.Length} bản ghi: {(problems.Count == 0 ? "chuỗi toàn vẹn" : $"{problems.Count} lỗi")}."));
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
