using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion.Queueing;

namespace CchcBot.Bot.Commands;

/// <summary><c>queue</c>: the files that were given to be loaded and how far each has come.</summary>
internal sealed class QueueVerb(QueuedFiles queue, IndexCatchUp index)
{
    /// <summary>Lists the queue, or with <paramref name="openOnly"/> what is still to be done.</summary>
    public async Task<int> ListAsync(bool openOnly, bool json, VerbOutput output)
    {
        var files = queue.List().Where(file => !openOnly || file.IsOpen).ToList();
        foreach (var file in files)
        {
            await output.Out.WriteLineAsync(json
                ? OutputJson.Line(new { file.Id, file.Path, state = file.State, file.At, file.FileHash, file.Reason })
                : $"{ReviewTexts.Moment(file.At)}\t{QueueTexts.Of(file.State)}\t{file.Path ?? "(văn bản mật, không lưu tên)"}{(file.Reason is null ? "" : " – " + file.Reason)}");
        }

        if (files.Count == 0 && !json)
        {
            await output.Out.WriteLineAsync("Hàng đợi trống.");
        }

        return ExitCode.Done;
    }

    /// <summary>Goes on with what waits, such as what a stop of the computer cut off.</summary>
    public async Task<int> ResumeAsync(VerbOutput output, CancellationToken cancellationToken)
    {
        var failed = false;
        foreach (var (_, taken) in await queue.ResumeAsync(cancellationToken))
        {
            foreach (var line in taken.Outcomes.Select(read => LoadLine.Of(read.File, read.Outcome)))
            {
                failed |= line.IsFailure;
                await output.Out.WriteLineAsync(line.ToText());
            }
        }

        index.Run(cancellationToken);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }
}
