using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Tests.Answers;

public sealed class AnswerDraftTests
{
    private static readonly Provision Third = new(new ProvisionPath("3"), "3.", null, "Phòng Vật liệu báo cáo trước ngày 10/6/2023.", []);

    private static readonly OfficialDocument Letter = new()
    {
        Id = "a1",
        FileName = "45.docx",
        Text = "",
        Number = DocumentNumber.Of(45, "SXD-VP"),
        Provisions = [Third],
    };

    [Fact]
    public void A_citation_quotes_the_words_asked_for_where_they_stand_in_the_provision()
    {
        var answer = Cite("trước ngày 10/6/2023");

        answer.Citations.ShouldHaveSingleItem().Quote.ShouldBe("trước ngày 10/6/2023");
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_provision_are_never_quoted()
    {
        var answer = Cite("trước ngày 10/7/2023");

        Third.Text.ShouldContain(answer.Citations.ShouldHaveSingleItem().Quote);
    }

    [Fact]
    public void The_same_place_cited_twice_has_one_mark()
    {
        var draft = new AnswerDraft(isEnglish: false);

        var first = draft.Cite(Letter, Third);
        var second = draft.Cite(Letter, Third);

        second.ShouldBe(first);
    }

    [Fact]
    public void A_provision_that_is_not_there_gives_no_mark() =>
        new AnswerDraft(isEnglish: false).Cite(Letter, Letter.FindProvision(new ProvisionPath("4"))).ShouldBeEmpty();

    private static Answer Cite(string words)
    {
        var draft = new AnswerDraft(isEnglish: false);
        draft.Line("Hạn" + draft.Cite(Letter, Third, words));
        return draft.Build(AnswerKind.Answer, DialogueContext.Empty);
    }
}
