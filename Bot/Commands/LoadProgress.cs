using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Queueing;
using Spectre.Console;

namespace CchcBot.Bot.Commands;

/// <summary>What a person at a terminal sees while files are loaded: a bar, the file in hand and its state, each line when it is done.</summary>
internal static class LoadProgress
{
    /// <summary>Loads files one after the other; true when one failed.</summary>
    public static Task<bool> RunAsync(
        IAnsiConsole terminal,
        IReadOnlyList<QueuedFile> files,
        Func<QueuedFile, IProgress<IngestionState>?, CancellationToken, Task<IReadOnlyList<LoadLine>>> load,
        CancellationToken cancellationToken) =>
        terminal.Progress().AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var failed = false;
                var task = context.AddTask("Nạp văn bản", maxValue: Math.Max(files.Count, 1));
                for (var i = 0; i < files.Count; i++)
                {
                    var place = $"{i + 1}/{files.Count} {Markup.Escape(Path.GetFileName(files[i].Path) ?? "")}";
                    var lines = await load(files[i], new Progress<IngestionState>(state => task.Description = $"{place} – {QueueTexts.Of(state)}"), cancellationToken);
                    foreach (var line in lines)
                    {
                        failed |= line.IsFailure;
                        terminal.WriteLine(line.ToText());
                    }

                    task.Increment(1);
                }

                return failed;
            });
}
