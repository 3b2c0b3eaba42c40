using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// Answers the chain of directives through a document, from the top to the unit, missing links shown as missing, and
/// what was lost or delayed on the way down.
/// </summary>
internal static class ChainAnswers
{
    private const int MostGaps = 10;

    /// <summary>An answer about the chain or its gaps, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        if (!reading.Wants(Asks.Chain | Asks.Gaps) || !session.Scope.IsNarrow || (reading.Wants(Asks.Gaps) && reading.TopicLength > 5))
        {
            return null;
        }

        return reading.Wants(Asks.Chain) ? Chain(session, session.Scope.Documents[0]) : Gaps(session, session.Scope.Documents[0]);
    }

    private static Answer Chain(AnswerSession session, OfficialDocument document)
    {
        var draft = session.NewDraft();
        var up = DirectiveChain.Up(session.Catalog, document);
        var down = document.Number is { } number ? DirectiveChain.Down(session.Catalog, number) : [];
        var direct = up.Where(link => link.Depth == 1).Select(link => DocumentTitles.Cited(link.Reference)).ToList();
        draft.Line(direct.Count > 0
            ? draft.Say($"{DocumentTitles.Full(document)} thực hiện hoặc căn cứ: {string.Join("; ", direct)}.", $"{DocumentTitles.Full(document)} carries out or rests on: {string.Join("; ", direct)}.")
            : draft.Say($"{DocumentTitles.Full(document)} không dẫn văn bản nào của cấp trên.", $"{DocumentTitles.Full(document)} names no document above it."));
        WriteUp(draft, session, up);
        WriteDown(draft, session, document, down);
        var gaps = up.Where(link => link.Stored is not null).Select(link => link.Stored!).Prepend(document).SelectMany(upper => ChainGaps.Find(session, upper)).ToList();
        WriteGaps(draft, session, gaps);
        return draft.Build(up.Count + down.Count > 0 ? AnswerKind.Answer : AnswerKind.NotFound, session.Remember([document], []));
    }

    private static void WriteUp(AnswerDraft draft, AnswerSession session, IReadOnlyList<ChainLink> up)
    {
        if (up.Count == 0)
        {
            return;
        }

        draft.Paragraph("Văn bản cấp trên (từ gần đến xa):", "Documents above (nearest first):");
        foreach (var link in up)
        {
            var whole = session.Whole(link.CitedIn);
            var provision = whole.FindProvision(link.Reference.Clause);
            var mark = draft.Cite(whole, provision, RelationAnswers.SentenceWith(provision, link.Number.Printed));
            var relation = link.Reference.Relation switch
            {
                DocumentRelation.Basis => draft.Say("căn cứ", "basis"),
                DocumentRelation.Circulates => draft.Say("quán triệt", "circulated"),
                _ => draft.Say("thực hiện", "carried out"),
            };
            if (link.Stored is null)
            {
                draft.Miss(link.Number.Printed);
            }

            draft.Line($"{Indent(link.Depth)}- {Name(draft, link)} ({relation}, {draft.Say("theo", "per")} {DocumentTitles.Short(link.CitedIn)}){mark}");
        }
    }

    private static void WriteDown(AnswerDraft draft, AnswerSession session, OfficialDocument document, IReadOnlyList<ChainLink> down)
    {
        if (down.Count == 0)
        {
            draft.Paragraph(
                $"Trong các văn bản đã nạp, chưa có văn bản nào triển khai {DocumentTitles.Short(document)}.",
                $"No loaded document carries out {DocumentTitles.Short(document)}.");
            return;
        }

        draft.Paragraph("Văn bản triển khai:", "Documents that carry it out:");
        foreach (var link in down)
        {
            var whole = session.Whole(link.CitedIn);
            var provision = whole.FindProvision(link.Reference.Clause);
            draft.Line($"{Indent(link.Depth)}- {Name(draft, link)}{draft.Cite(whole, provision, RelationAnswers.SentenceWith(provision, link.Reference.Number.Printed))}");
        }
    }

    private static string Name(AnswerDraft draft, ChainLink link)
    {
        if (link.Stored is { } stored)
        {
            return DocumentTitles.Full(stored);
        }

        var date = link.Reference.IssuedOn is { } day ? draft.Say($" ngày {DocumentTitles.Date(day)}", $" dated {DocumentTitles.Date(day)}") : "";
        return DocumentTitles.Cited(link.Reference) + date + draft.Say(" – chưa nạp", " – not loaded");
    }

    private static Answer Gaps(AnswerSession session, OfficialDocument document)
    {
        var draft = session.NewDraft();
        var uppers = DirectiveChain.Up(session.Catalog, document).Where(link => link.Stored is not null && link.Depth == 1).Select(link => link.Stored!).Prepend(document);
        var gaps = uppers.SelectMany(upper => ChainGaps.Find(session, upper)).ToList();
        if (gaps.Count == 0)
        {
            return draft.Line(
                    $"Đối chiếu tự động giữa {DocumentTitles.Full(document)} và các văn bản liên quan đã nạp chưa thấy nhiệm vụ nào bị bỏ sót hoặc có thời hạn muộn hơn cấp trên giao.",
                    $"Comparing {DocumentTitles.Full(document)} with the loaded documents above and below, no duty was found missing or due later than above.")
                .Build(AnswerKind.NotFound, session.Remember([document], []));
        }

        var (lost, late) = (gaps.Count(gap => gap.Lower is null), gaps.Count(gap => gap.Lower is not null));
        draft.Line(
            $"Đối chiếu {DocumentTitles.Full(document)} với văn bản cấp trên, cấp dưới đã nạp: {lost} nhiệm vụ chưa thấy giao lại, {late} nhiệm vụ có thời hạn muộn hơn cấp trên.",
            $"{DocumentTitles.Full(document)} beside the documents above and below it: {lost} duties not seen passed on, {late} due later than above.");
        WriteGaps(draft, session, gaps);
        return draft.Build(AnswerKind.Answer, session.Remember([document], []));
    }

    private static void WriteGaps(AnswerDraft draft, AnswerSession session, List<ChainGap> gaps)
    {
        if (gaps.Count == 0)
        {
            return;
        }

        draft.Paragraph("Điểm cần rà soát (đối chiếu theo từ ngữ, đề nghị kiểm tra lại):", "To be checked (compared by their words):");
        foreach (var gap in gaps.Take(MostGaps))
        {
            var upper = session.Whole(gap.Upper.Document);
            var mark = draft.Cite(upper, upper.FindProvision(gap.Upper.Assignment.Clause));
            var place = $"{DocumentTitles.Short(upper)}, {draft.Say(ClauseNames.Vietnamese(gap.Upper.Assignment.Clause), ClauseNames.English(gap.Upper.Assignment.Clause))}";
            draft.Line(gap.Lower is { } lower
                ? Late(draft, session, gap, lower, place, mark)
                : draft.Say(
                    $"- Chưa thấy {gap.Receiver} giao lại nhiệm vụ tại {place}: {gap.Upper.Assignment.Action}{mark}",
                    $"- Not seen passed on by {gap.Receiver}: {place}: {gap.Upper.Assignment.Action}{mark}"));
        }
    }

    private static string Late(AnswerDraft draft, AnswerSession session, ChainGap gap, Duty lower, string place, string mark)
    {
        var below = session.Whole(lower.Document);
        var other = draft.Cite(below, below.FindProvision(lower.Assignment.Clause));
        var (due, late) = (DocumentTitles.Date(session.DueOn(gap.Upper)!.Value), DocumentTitles.Date(session.DueOn(lower)!.Value));
        return draft.Say(
            $"- Thời hạn muộn hơn cấp trên: {place} đến hạn {due}{mark}, còn {DocumentTitles.Short(below)}, {ClauseNames.Vietnamese(lower.Assignment.Clause)} ghi {late}{other}: {lower.Assignment.Action}",
            $"- Later than above: {place} is due {due}{mark}, {DocumentTitles.Short(below)}, {ClauseNames.English(lower.Assignment.Clause)} says {late}{other}: {lower.Assignment.Action}");
    }

    private static string Indent(int depth) => new(' ', 2 * (depth - 1));
}
