using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Questions;

/// <summary>
/// Brings questions to the monitoring office and its answers back (hỏi chuyên viên), through the outbox. What goes through
/// the outbox names the question only by its identity, since the journal keeps it for ever.
/// </summary>
public sealed class ExpertDesk(QuestionLog log, Outbox outbox, IKnowledgeStore store)
{
    /// <summary>Whether somebody is there to answer.</summary>
    public bool IsManned => Experts().Any();

    /// <summary>Whether a person of the roster answers questions.</summary>
    public static bool IsExpert(Officer? officer) => officer is { Role: OfficerRole.Monitor or OfficerRole.Admin };

    /// <summary>Passes a question on, once.</summary>
    public Task ForwardAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        log.Save(question with { IsForwarded = true });
        return IntendQuestionAsync(question, cancellationToken);
    }

    /// <summary>Records an expert's answer and has it brought to the asker; the first answer stands. Null when the question is gone.</summary>
    public async Task<AskedQuestion?> AnswerAsync(string id, ExpertReply reply, CancellationToken cancellationToken)
    {
        var answered = log.Change(id, question => question.Reply is null ? question with { Reply = reply } : question);
        if (answered is not null)
        {
            await IntendReplyAsync(answered, cancellationToken);
        }

        return answered;
    }

    /// <summary>Lets an answer that rests on a provision be given to whoever asks the same; the asker's identity goes. Null when it cannot be.</summary>
    public AskedQuestion? Approve(string id, Officer officer) =>
        log.Change(id, question => question.Reply is { Source: not null, ApprovedBy: null } reply
            ? question with { OfficerId = null, Rating = null, Reply = reply with { ApprovedBy = officer.Name } }
            : question) is { Reply.ApprovedBy: not null } approved ? approved : null;

    /// <summary>Intends again what a dying process may have left out, and deletes what is over; returns how many were deleted.</summary>
    public async Task<int> TidyAsync(CancellationToken cancellationToken)
    {
        foreach (var question in log.List().Where(question => question.IsForwarded))
        {
            await (question.Reply is null ? IntendQuestionAsync(question, cancellationToken) : IntendReplyAsync(question, cancellationToken));
        }

        return log.Expire();
    }

    private IEnumerable<Officer> Experts() => store.GetRoster().Officers.Where(officer => officer.Role is OfficerRole.Monitor);

    private async Task IntendQuestionAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        List<OutboxMessage> messages = [.. Experts().Where(officer => officer.Id != question.OfficerId)
            .Select(officer => Message($"question/{question.Id}/{officer.Id}", officer.Id, QuestionTexts.Waiting(question.Id), question.Id))];
        if (messages.Count > 0 && !outbox.IsIntended(messages[0].Id))
        {
            await outbox.IntendAsync($"question/{question.Id}", messages, cancellationToken);
        }
    }

    private async Task IntendReplyAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        var id = $"question-answer/{question.Id}";
        if (question.OfficerId is { } asker && !outbox.IsIntended(id))
        {
            await outbox.IntendAsync(id, [Message(id, asker, QuestionTexts.Answered(question.Id), question.Id)], cancellationToken);
        }
    }

    private static OutboxMessage Message(string id, string officerId, string text, string questionId) => new(id, officerId, text) { QuestionId = questionId };
}
