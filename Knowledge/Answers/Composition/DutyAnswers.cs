using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what a unit has to do: under one document, in a period, or over all documents.</summary>
internal static class DutyAnswers
{
    private const int Longest = 25;

    /// <summary>The duties asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        if (!IsAsked(reading) || (reading.Asker ?? BodyMentions.Find(session)) is not { } asker)
        {
            return null;
        }

        if (session.Scope.IsNarrow)
        {
            return OfDocuments(session, BodyMentions.Find(session) ?? asker);
        }

        return reading.TopicLength <= 3 || reading.Period is not null ? OverAll(session, asker) : null;
    }

    private static bool IsAsked(QuestionReading reading) =>
        reading.Wants(Asks.Duties)
        || (reading.Period is not null && reading.TopicLength <= 4 && (reading.SpeaksOfOwnUnit || reading.NamesUnit))
        || (reading.Asks == Asks.None && reading.RefersBack && reading.NamesUnit);

    /// <summary>The duties under a document that is not in the store, out of those that carry it out.</summary>
    public static Answer ThroughCarriers(AnswerSession session, MentionResolution missing, IReadOnlyList<OfficialDocument> carriers)
    {
        var draft = session.NewDraft();
        MissingAnswers.Notice(draft, missing);
        var names = string.Join("; ", carriers.Select(DocumentTitles.Full));
        draft.Line(
            $"Nội dung dưới đây là theo văn bản triển khai đã nạp: {names}.",
            $"What follows is taken from the loaded document that carries it out: {names}.");
        if (session.Reading.Asker is not { } asker)
        {
            return ContentAnswers.Write(draft, session, carriers[0]);
        }

        var duties = DutyFinder.Find(session, carriers, asker);
        if (duties.Count == 0)
        {
            return draft.Line($"Trong đó không có nhiệm vụ nào giao cho {asker.Name}.", $"It assigns nothing to {asker.Name}.")
                .Build(AnswerKind.NotFound, session.Remember(carriers, []));
        }

        WriteDuties(draft, session, asker, duties);
        return Finish(draft, session, duties);
    }

    private static Answer? OfDocuments(AnswerSession session, Asker asker)
    {
        var documents = session.Scope.Documents;
        var carriers = documents.Select(document => document.Number).OfType<DocumentNumber>()
            .SelectMany(session.Catalog.CarryingOut).Except(documents).ToList();
        var own = Filter(session, DutyFinder.Find(session, documents, asker));
        var through = own.Count > 0 ? [] : Filter(session, DutyFinder.Find(session, carriers, asker));
        if (session.Reading.TopicLength > 4 && session.Reading.Period is null && own.Count > 3)
        {
            return null;
        }

        var draft = session.NewDraft();
        if (own.Count == 0 && through.Count == 0)
        {
            return NothingFor(draft, session, asker);
        }

        if (own.Count > 0)
        {
            draft.Line($"{asker.Name} – nhiệm vụ theo {Names(documents)}{PeriodText(session)}:", $"{asker.Name} – duties under {Names(documents)}{PeriodText(session)}:");
            WriteDuties(draft, session, asker, own);
            WriteCarriers(draft, session, asker, carriers);
        }

        if (through.Count > 0)
        {
            var names = Names(through.Select(duty => duty.Document).Distinct());
            draft.Paragraph(
                $"{asker.Name} – nhiệm vụ theo văn bản triển khai {Names(documents)}: {names}{PeriodText(session)}:",
                $"{asker.Name} – duties under the documents that carry out {Names(documents)}: {names}{PeriodText(session)}:");
            WriteDuties(draft, session, asker, through);
        }

        return Finish(draft, session, [.. own, .. through]);
    }

    /// <summary>Points to the documents that carry this one out and order the unit something too.</summary>
    private static void WriteCarriers(AnswerDraft draft, AnswerSession session, Asker asker, List<OfficialDocument> carriers)
    {
        var concerned = carriers.FindAll(carrier => DutyFinder.Find(session, [carrier], asker).Count > 0);
        if (concerned.Count > 0)
        {
            draft.Paragraph(
                $"Văn bản triển khai cũng giao nhiệm vụ cho {asker.Name}: {Names(concerned)}.",
                $"Documents that carry it out also assign duties to {asker.Name}: {Names(concerned)}.");
        }
    }

    private static Answer OverAll(AnswerSession session, Asker asker)
    {
        var draft = session.NewDraft();
        var documents = session.Catalog.Documents.Where(document => session.Catalog.FindReplacement(document) is null);
        var duties = Filter(session, DutyFinder.Find(session, documents, asker))
            .OrderBy(duty => session.DueOn(duty) ?? DateOnly.MaxValue).ToList();
        if (duties.Count == 0)
        {
            return NothingFor(draft, session, asker);
        }

        draft.Line($"{asker.Name} – nhiệm vụ{PeriodText(session)}:", $"{asker.Name} – duties{PeriodText(session)}:");
        WriteDuties(draft, session, asker, duties);
        return Finish(draft, session, duties);
    }

    private static IReadOnlyList<Duty> Filter(AnswerSession session, IReadOnlyList<Duty> duties)
    {
        var reading = session.Reading;
        return
        [
            .. duties.Where(duty => !reading.LeadOnly || (duty.Leads && duty.Match is AssigneeMatch.Named))
                .Where(duty => !reading.SupportOnly || !duty.Leads)
                .Where(duty => reading.Period is not { } period || (session.DueOn(duty) is { } due && period.Contains(due) && duty.Leads)),
        ];
    }

    private static Answer NothingFor(AnswerDraft draft, AnswerSession session, Asker asker)
    {
        var where = session.Scope.IsNarrow ? DocumentTitles.Full(session.Scope.Documents[0]) : draft.Say("Các văn bản đã nạp", "The loaded documents");
        draft.Line(
            $"{where} không nêu nhiệm vụ nào giao cho {asker.Name}{PeriodText(session)}.",
            $"{where}: nothing is assigned to {asker.Name}{PeriodText(session)}.");
        return draft.Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
    }

    /// <summary>Duties that name the unit in full; those of every unit too where it leads; the rest by address only.</summary>
    private static void WriteDuties(AnswerDraft draft, AnswerSession session, Asker asker, IReadOnlyList<Duty> duties)
    {
        var shown = duties.Where(duty => duty.Leads || duty.Match is AssigneeMatch.Named).Take(Longest).ToList();
        var namesDocument = shown.Select(duty => duty.Document.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        for (var i = 0; i < shown.Count; i++)
        {
            DutyLines.Write(draft, session, shown[i], i + 1, namesDocument);
        }

        var common = duties.Where(duty => !duty.Leads && duty.Match is AssigneeMatch.Group).ToList();
        if (common.Count > 0)
        {
            var places = string.Join("; ", common.GroupBy(duty => duty.Document).Select(group =>
                $"{DocumentTitles.Short(group.Key)}: {string.Join(", ", group.Select(duty => ClauseNames.Vietnamese(duty.Assignment.Clause)))}"));
            draft.Paragraph(
                $"Ngoài ra, {asker.Name} cùng các phòng, đơn vị khác phối hợp trong {common.Count} nhiệm vụ ({places}).",
                $"Besides, {asker.Name} supports {common.Count} duties together with all units ({places}).");
        }

        var left = duties.Count - shown.Count - common.Count;
        if (left > 0)
        {
            draft.Paragraph($"Còn {left} nhiệm vụ khác; vui lòng hỏi theo văn bản hoặc theo thời gian.", $"{left} more; please ask by document or period.");
        }
    }

    private static Answer Finish(AnswerDraft draft, AnswerSession session, IReadOnlyList<Duty> duties)
    {
        foreach (var group in duties.GroupBy(duty => duty.Document))
        {
            var clauses = group.Select(duty => duty.Assignment.Clause).Append(ProvisionPath.Lead).ToHashSet();
            ConsistencyAnswers.WriteWarnings(draft, session.Whole(group.Key), clauses);
            if (session.Catalog.FindReplacement(group.Key) is { } ending)
            {
                draft.Paragraph(
                    $"Lưu ý: {DocumentTitles.Short(group.Key)} đã được thay thế bởi {DocumentTitles.Full(ending.Document)}.",
                    $"Note: {DocumentTitles.Short(group.Key)} was replaced by {DocumentTitles.Full(ending.Document)}.");
            }
        }

        return draft.Suggest(draft.Say("Hạn khi nào?", "What is the deadline?"), draft.Say("Văn bản này do ai ký?", "Who signed it?"))
            .Build(AnswerKind.Answer, session.Remember(duties.Select(duty => duty.Document), duties.Select(duty => duty.Assignment.Clause)));
    }

    private static string Names(IEnumerable<OfficialDocument> documents) => string.Join("; ", documents.Select(DocumentTitles.Full));

    private static string PeriodText(AnswerSession session)
    {
        if (session.Reading.Period is not { } period)
        {
            return "";
        }

        return (period.From, period.To, session.Reading.IsEnglish) switch
        {
            ({ } from, { } to, false) => $", đến hạn từ {DocumentTitles.Date(from)} đến {DocumentTitles.Date(to)}",
            ({ } from, { } to, true) => $", due from {DocumentTitles.Date(from)} to {DocumentTitles.Date(to)}",
            (null, { } to, false) => $", đến hạn chậm nhất {DocumentTitles.Date(to)}",
            (null, { } to, true) => $", due by {DocumentTitles.Date(to)}",
            ({ } from, null, false) => $", đến hạn từ {DocumentTitles.Date(from)}",
            ({ } from, null, true) => $", due from {DocumentTitles.Date(from)}",
            _ => "",
        };
    }
}
