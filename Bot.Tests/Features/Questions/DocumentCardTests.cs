using System.Text.Json.Nodes;
using CchcBot.Bot.Features.Questions;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Questions;

public sealed class DocumentCardTests
{
    private const int TeamsLimit = 28_000;
    private static readonly OfficialDocument Plan = LongPlan();
    private static readonly DocumentCatalog Catalog = new([new StoredDocument(Plan, new string('0', 64), DateTimeOffset.UnixEpoch)]);

    [Fact]
    public void Every_provision_is_on_one_of_the_pages()
    {
        var texts = Enumerable.Range(0, 3).Select(page => DocumentCard.Page(Plan, Catalog, page).Text).ToList();

        Enumerable.Range(1, 14).ShouldAllBe(clause => texts.Count(text => text.Contains($"khoản {clause}: ", StringComparison.Ordinal)) == 1);
        texts[0].ShouldContain("Trang 1/3");
        texts[2].ShouldContain("Trang 3/3");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Pages_are_turned_by_buttons_where_there_is_another(int page, int buttons) =>
        DocumentCard.Page(Plan, Catalog, page).Card!["actions"]!.AsArray().Count.ShouldBe(buttons);

    [Theory]
    [InlineData(-5, "Trang 1/3")]
    [InlineData(int.MaxValue, "Trang 3/3")]
    public void A_page_that_there_is_not_becomes_the_nearest(int page, string expected) => DocumentCard.Page(Plan, Catalog, page).Text.ShouldContain(expected);

    [Fact]
    public void An_English_card_keeps_its_language_from_page_to_page_and_the_words_as_they_are()
    {
        var reply = DocumentCard.Page(Plan, Catalog, 1, "en");

        reply.Text.ShouldContain("Issued by: Sở Mẫu");
        reply.Text.ShouldContain("Page 2/3");
        reply.Text.ShouldContain("Việc 8 phải làm.");
        reply.Card!["actions"]!.AsArray().ShouldAllBe(action => action!["data"]!.ToJsonString().Contains("\"language\":\"en\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_card_says_nothing_that_the_text_does_not_and_fits_the_channel()
    {
        var reply = DocumentCard.Page(Plan, Catalog, 1);

        TextsOf(reply.Card!).ShouldAllBe(text => reply.Text.Contains(text, StringComparison.Ordinal));
        reply.Card!.ToJsonString().Length.ShouldBeLessThan(TeamsLimit);
        reply.Card["version"]!.GetValue<string>().ShouldBe("1.5");
    }

    [Fact]
    public void An_answer_offers_the_documents_that_it_cites()
    {
        var answer = new Answer
        {
            Kind = AnswerKind.Answer,
            Text = "Dòng đầu trả lời.\nDòng sau.",
            Citations = [new Citation(Plan.Name, Plan.Id, new ProvisionPath("2"), "lời")],
            Language = "vi",
        };

        var card = AnswerReply.Of(answer).Card!;

        card["body"]![0]!["text"]!.GetValue<string>().ShouldBe("Dòng đầu trả lời.");
        card["actions"]![0]!["data"]![DocumentCard.DocumentMember]!.GetValue<string>().ShouldBe(Plan.Id);
    }

    private static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject member when member["type"]?.GetValue<string>() == "TextBlock" => [member["text"]!.GetValue<string>().Replace("**", "", StringComparison.Ordinal)],
        JsonObject other => other.SelectMany(member => TextsOf(member.Value)),
        JsonArray items => items.SelectMany(TextsOf),
        _ => [],
    };

    private static OfficialDocument LongPlan() => new()
    {
        Id = "p",
        FileName = "p.docx",
        Text = "",
        Number = DocumentNumber.Of(12, "KH-MAU"),
        Type = DocumentType.FindByAbbreviation("KH"),
        Issuer = "Sở Mẫu",
        IssuedOn = new DateOnly(2023, 2, 1),
        Subject = "Kế hoạch dài",
        Provisions = [.. Enumerable.Range(1, 14).Select(clause => new Provision(new ProvisionPath($"{clause}"), $"{clause}.", null, string.Concat(Enumerable.Repeat($"Việc {clause} phải làm. ", 80)), []))],
    };
}
