using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>
/// The card of a circulated document: one for a whole group, on which each sees what is left to do for them: Đã đọc, Xác
/// nhận thay đơn vị, or that all is done.
/// </summary>
internal static class CirculationCard
{
    /// <summary>The button that begins the acknowledgement of the viewer's unit.</summary>
    public const string UnitVerb = "acknowledgements/unit";

    /// <summary>The card as it stands for whoever looks.</summary>
    public static JsonObject ForViewer(CirculationView view) => Create(
        view,
        [.. CirculationTexts.ViewerLines(view).Select(AdaptiveCard.Text)],
        [
            .. view is { IsKnown: true, HasRead: false } ? [Read(view)] : Array.Empty<JsonObject>(),
            .. view.UnitToAcknowledge is { } unit ? [Unit(view, unit)] : Array.Empty<JsonObject>(),
        ]);

    /// <summary>The card for everybody, with nothing of any one person or unit.</summary>
    public static JsonObject ForAll(CirculationView view) => Create(view, [], [Read(view)]);

    private static JsonObject Create(CirculationView view, IReadOnlyList<JsonObject> lines, IReadOnlyList<JsonObject> buttons) => AdaptiveCard.WithRefresh(
        AdaptiveCard.Create(
            "vi",
            [
                AdaptiveCard.Heading(view.Document.Name),
                .. view.Subject is { } subject ? [AdaptiveCard.Text(subject)] : Array.Empty<JsonObject>(),
                .. view.ReplacedBy is { } other ? [AdaptiveCard.Text(CirculationTexts.ReplacedBy(other))] : Array.Empty<JsonObject>(),
                AdaptiveCard.Subtle(CirculationTexts.Count(view.Done, view.Total)),
                .. lines,
            ],
            buttons),
        SharedVerbs.ViewDocument,
        DataOf(view));

    private static JsonObject Read(CirculationView view) =>
        AdaptiveCard.Execute(AcknowledgementTexts.ReadButton, NoticeReplies.ReadVerb, DataOf(view), "positive");

    private static JsonObject Unit(CirculationView view, string unit) =>
        AdaptiveCard.Execute(CirculationTexts.UnitButton(unit), UnitVerb, DataOf(view));

    private static JsonObject DataOf(CirculationView view) => new()
    {
        [NoticeReplies.DocumentMember] = view.Document.Id,
        [NoticeReplies.NameMember] = view.Document.Id is null ? view.Document.Name : null,
        [NoticeReplies.VersionMember] = view.Document.Version,
    };
}
