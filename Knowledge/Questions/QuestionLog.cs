using System.Security.Cryptography;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Questions;

/// <summary>The questions that the office should look at, and the experts' answers to them. Safe for any number of threads.</summary>
public sealed class QuestionLog
{
    private readonly Lock _gate = new();
    private readonly QuestionFolder _folder;
    private readonly QuestionOptions _options;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, AskedQuestion> _questions;

    /// <summary>Opens the questions in a folder of their own.</summary>
    public QuestionLog(string folder, QuestionOptions options, TimeProvider clock)
    {
        _folder = new QuestionFolder(folder);
        _options = options;
        _clock = clock;
        _questions = _folder.ReadAll().ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>A new identity.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(10, lowercase: true);

    /// <summary>Every question kept, the newest first.</summary>
    public IReadOnlyList<AskedQuestion> List()
    {
        lock (_gate)
        {
            return [.. _questions.Values.OrderByDescending(question => question.At).ThenBy(question => question.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>The question with this identity, or null.</summary>
    public AskedQuestion? Find(string id)
    {
        lock (_gate)
        {
            return _questions.GetValueOrDefault(id);
        }
    }

    /// <summary>Keeps a question durably, in place of what was kept under its identity.</summary>
    public void Save(AskedQuestion question)
    {
        lock (_gate)
        {
            _folder.Save(question);
            _questions[question.Id] = question;
        }
    }

    /// <summary>Changes a question, when it is kept, and returns what it became; null when it is not.</summary>
    public AskedQuestion? Change(string id, Func<AskedQuestion, AskedQuestion> change)
    {
        lock (_gate)
        {
            if (!_questions.TryGetValue(id, out var before))
            {
                return null;
            }

            var after = change(before);
            if (after != before)
            {
                _folder.Save(after);
                _questions[id] = after;
            }

            return after;
        }
    }

    /// <summary>Deletes a question at once; false when there is none.</summary>
    public bool Delete(string id)
    {
        lock (_gate)
        {
            _folder.Delete(id);
            return _questions.Remove(id);
        }
    }

    /// <summary>Deletes the questions whose time is over, and returns how many. Answers that were approved for everybody stay, without the asker.</summary>
    public int Expire()
    {
        var limit = _clock.GetUtcNow().AddDays(-_options.RetentionDays);
        var old = List().Where(question => question.At < limit && question.Reply?.ApprovedBy is null).ToList();
        return old.Count(question => Delete(question.Id));
    }

    /// <summary>The approved answer to the same question asked from the same place, the newest of several; else null.</summary>
    public AskedQuestion? FindApproved(string text, string? unitId)
    {
        var key = VietnameseText.FoldedKey(text);
        return List().FirstOrDefault(question =>
            question is { StandsAlone: true, Reply: { ApprovedBy: not null, Source: not null } }
            && (!question.IsAboutOwnUnit || (unitId is not null && question.UnitId == unitId))
            && VietnameseText.FoldedKey(question.Text) == key);
    }
}
