using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Questions;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Tests.Features.Questions;

public sealed class DocumentCardHandlerTests
{
    [Theory]
    [InlineData("""{"documentId":"không có","page":0}""")]
    [InlineData("""{"documentId":7}""")]
    [InlineData("""{}""")]
    [InlineData("[]")]
    public async Task A_press_for_a_document_that_is_not_there_says_so(string data)
    {
        var turn = await PressAsync(DocumentCard.Verb, data);

        turn!.Reply.Text.ShouldBe(QuestionTexts.NoSuchDocument);
    }

    [Fact]
    public async Task Another_cards_press_is_left_to_others() => (await PressAsync("acknowledgements/confirm", "{}")).ShouldBeNull();

    private static async Task<Turn?> PressAsync(string verb, string data)
    {
        var handler = new DocumentCardHandler(new DocumentLibrary(new MemoryKnowledgeStore()));
        var press = new CardPress(verb, JsonDocument.Parse(data).RootElement);
        var message = new IncomingMessage("c", new Sender("emulator", "u", null, null, false), "", press, false, DateTimeOffset.UnixEpoch);
        return await handler.HandleAsync(message, ConversationState.New, CancellationToken.None);
    }
}
