using System.Diagnostics;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Commands;

/// <summary><c>reread</c>: the kept files read again with the present reader; identities, records and corrections stay.</summary>
internal sealed class RereadVerb(DocumentLibrary library, IngestionPipeline pipeline, IndexCatchUp index)
{
    /// <summary>Reads one document again, or all; exit code 1 when one could not be.</summary>
    public async Task<int> RunAsync(string? name, VerbOutput output, CancellationToken cancellationToken)
    {
        var catalog = library.GetCatalog();
        var one = name is null ? null : await NamedDocument.FindAsync(catalog, name, output);
        if (name is not null && one is null)
        {
            return ExitCode.Failed;
        }

        var failed = false;
        foreach (var document in one is null ? catalog.Documents : [one])
        {
            var outcome = await pipeline.RereadAsync(document.Id, cancellationToken);
            failed |= outcome is RereadOutcome.Kept or RereadOutcome.Absent;
            await output.Out.WriteLineAsync($"{document.FileName} – {document.Name}: {Text(outcome)}");
        }

        index.Run(cancellationToken);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static string Text(RereadOutcome outcome) => outcome switch
    {
        RereadOutcome.Changed => "đã đọc lại, có thay đổi.",
        RereadOutcome.Unchanged => "đọc lại không thay đổi.",
        RereadOutcome.Kept kept => kept.Reason,
        RereadOutcome.Absent => "không còn tệp gốc trong kho.",
        _ => throw new UnreachableException(),
    };
}
