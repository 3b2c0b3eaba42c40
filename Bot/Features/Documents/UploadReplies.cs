using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Features.Documents;

/// <summary>Shows how far the loading of files is, and what was read of them.</summary>
internal static class UploadReplies
{
    private const int MostShown = 10;
    private const int MostWarnings = 5;

    /// <summary>While files are read: which are done and which wait.</summary>
    public static Reply Progress(IReadOnlyList<IncomingFile> files, IReadOnlyList<ReadFile> read, int done)
    {
        var text = UploadTexts.Progress(done, files.Count);
        var lines = files.Take(MostShown).Select((file, i) => $"{(i < done ? "✔" : i == done ? "…" : "○")} {file.Name}");
        var failed = read.Where(file => file.Reason is not null).Take(MostShown).Select(file => $"{file.File}: {UploadTexts.State(file)}");
        return new Reply(string.Join("\n\n", failed.Prepend(text)))
        {
            Card = AdaptiveCard.Create(
                "vi",
                [AdaptiveCard.Heading(text), .. lines.Select(AdaptiveCard.Text), .. failed.Select(AdaptiveCard.Subtle)]),
        };
    }

    /// <summary>When all files are done: what was read of each, with buttons for what comes next.</summary>
    public static Reply Done(IReadOnlyList<ReadFile> read)
    {
        var shown = read.Take(MostShown).ToList();
        var more = read.Count > MostShown ? UploadTexts.More(read.Count - MostShown) : null;
        return new Reply(string.Join("\n\n", [$"**{UploadTexts.ReadTitle}**", .. shown.Select(Lines), .. more is null ? Array.Empty<string>() : [more]]))
        {
            Card = AdaptiveCard.Create(
                "vi",
                [
                    AdaptiveCard.Heading(UploadTexts.ReadTitle),
                    .. shown.Select(file => AdaptiveCard.Section(Items(file))),
                    .. more is null ? Array.Empty<JsonObject>() : [AdaptiveCard.Subtle(more)],
                ],
                Buttons(read)),
        };
    }

    private static string Lines(ReadFile file) => string.Join('\n',
    [
        $"**{file.File}**: {UploadTexts.State(file)}",
        .. file.Document is { } document ? UploadTexts.Facts(document).Select(fact => $"- {fact.Title}: {fact.Value}") : [],
        .. WarningsOf(file).Select(warning => $"- {warning}"),
    ]);

    private static IEnumerable<JsonObject> Items(ReadFile file) =>
    [
        AdaptiveCard.Text($"**{file.File}**"),
        AdaptiveCard.Subtle(UploadTexts.State(file)),
        .. file.Document is { } document ? [AdaptiveCard.Facts(UploadTexts.Facts(document))] : Array.Empty<JsonObject>(),
        .. WarningsOf(file).Select(AdaptiveCard.Subtle),
    ];

    private static IEnumerable<string> WarningsOf(ReadFile file) => file.Document is { Warnings: { Count: > 0 } warnings }
        ? warnings.Take(MostWarnings).Select(warning => warning.Message).Prepend(UploadTexts.Warnings(warnings.Count))
        : [];

    /// <summary>Buttons say words, so they go on working however often the card is exchanged.</summary>
    private static IEnumerable<JsonObject> Buttons(IReadOnlyList<ReadFile> read)
    {
        var documents = read.Select(file => file.Document).OfType<OfficialDocument>().DistinctBy(document => document.Id).ToList();
        return documents is [var document]
            ?
            [
                AdaptiveCard.Say(UploadTexts.DutiesButton, UploadTexts.DutiesQuestion(document)),
                AdaptiveCard.Say(UploadTexts.CirculateButton, UploadTexts.CirculateOrder(document)),
            ]
            : [];
    }
}
