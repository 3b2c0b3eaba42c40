using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Questions;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Questions;

public sealed class QuestionLogTests : IDisposable
{
    private static readonly ReplySource Source = new("1/KH-SCT", "d", new ProvisionPath("1"), "Chữ của khoản");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-questions-");
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 2, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_kept_is_there_when_the_process_begins_anew()
    {
        Open().Save(Question("a") with { Rating = new AnswerRating(false, "sai văn bản", _clock.GetUtcNow()), Reply = new ExpertReply("Có.", "Lê Thử", _clock.GetUtcNow()) { Source = Source } });

        Open().Find("a").ShouldBe(Question("a") with { Rating = new AnswerRating(false, "sai văn bản", _clock.GetUtcNow()), Reply = new ExpertReply("Có.", "Lê Thử", _clock.GetUtcNow()) { Source = Source } });
    }

    [Fact]
    public void A_question_is_deleted_from_the_disk_when_its_time_is_over()
    {
        var log = Open();
        log.Save(Question("a"));
        _clock.Advance(TimeSpan.FromDays(31));
        log.Save(Question("b") with { At = _clock.GetUtcNow() });

        log.Expire().ShouldBe(1);

        log.List().Select(question => question.Id).ShouldBe(["b"]);
        Directory.GetFiles(_folder.FullName).Select(Path.GetFileName).ShouldBe(["b.json"]);
    }

    [Fact]
    public void An_answer_approved_for_everybody_stays()
    {
        var log = Open();
        log.Save(Approved("a"));
        _clock.Advance(TimeSpan.FromDays(400));

        log.Expire().ShouldBe(0);
    }

    [Fact]
    public void The_same_question_is_known_in_other_spelling_and_punctuation()
    {
        var log = Open();
        log.Save(Approved("a"));

        log.FindApproved("han bao cao la khi nao", null)!.Id.ShouldBe("a");
        log.FindApproved("hạn báo cáo quý là khi nào", null).ShouldBeNull();
    }

    [Fact]
    public void What_is_about_ones_own_unit_is_not_answered_to_another_unit()
    {
        var log = Open();
        log.Save(Approved("a") with { IsAboutOwnUnit = true, UnitId = "vp" });

        log.FindApproved(Question("a").Text, "vp").ShouldNotBeNull();
        log.FindApproved(Question("a").Text, "khtc").ShouldBeNull();
        log.FindApproved(Question("a").Text, null).ShouldBeNull();
    }

    [Fact]
    public void What_leans_on_a_conversation_or_was_not_approved_is_not_reused()
    {
        var log = Open();
        log.Save(Approved("a") with { StandsAlone = false });
        log.Save(Question("b") with { StandsAlone = true, Reply = new ExpertReply("Có.", "Lê Thử", _clock.GetUtcNow()) { Source = Source } });
        log.Save(Question("c") with { StandsAlone = true, Reply = new ExpertReply("Có.", "Lê Thử", _clock.GetUtcNow()) { ApprovedBy = "Lê Thử" } });

        log.FindApproved(Question("a").Text, null).ShouldBeNull();
    }

    [Fact]
    public void A_spoilt_file_costs_its_own_question_and_no_other()
    {
        Open().Save(Question("a"));
        File.WriteAllText(Path.Combine(_folder.FullName, "b.json"), "{");

        Open().List().Select(question => question.Id).ShouldBe(["a"]);
    }

    private QuestionLog Open() => new(_folder.FullName, new QuestionOptions { RetentionDays = 30 }, _clock);

    private AskedQuestion Approved(string id) =>
        Question(id) with { StandsAlone = true, Reply = new ExpertReply("Có.", "Lê Thử", _clock.GetUtcNow()) { Source = Source, ApprovedBy = "Lê Thử" } };

    private static AskedQuestion Question(string id) => new(id, new DateTimeOffset(2026, 3, 1, 2, 0, 0, TimeSpan.Zero), "Hạn báo cáo là khi nào?", QuestionReason.NotStated);
}
