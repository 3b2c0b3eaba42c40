using CchcBot.Bot.Tests.Channels.DirectLine;
using Microsoft.Playwright;

namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class ChatPageConversationTests(RunningServer server, ChatBrowser browser) : IClassFixture<RunningServer>, IClassFixture<ChatBrowser>
{
    [Fact]
    public async Task The_headline_question_is_asked_and_the_circulation_confirmed_on_the_chat_page()
    {
        Requirement.Need(File.Exists(Path.Combine(Corpus.RepositoryRoot(), "Bot", "wwwroot", "webchat", "webchat.js")), "the Web Chat client (Node.js at build)");
        await using var chat = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 1250 } });
        await chat.Page.GotoAsync(server.Client.BaseAddress!.ToString());

        await chat.AskAsync("Tôi ở Phòng Quản lý Khoa học");
        await chat.Said("thông tin tự khai").First.WaitForAsync();
        await chat.AskAsync("Phòng tôi phải làm gì theo Công văn 871?");
        await chat.Said("chưa có toàn văn Công văn 871/UBND-NC").First.WaitForAsync();
        await chat.KeepPictureAsync("answer");
        await chat.AskAsync("Phòng tôi đã quán triệt công văn 871 ngày 01/3/2024, 2/2 người, hình thức họp");
        await chat.CardButton("Xác nhận").Last.ClickAsync();
        await chat.Said("Đã ghi nhận").First.WaitForAsync();
        await chat.KeepPictureAsync("acknowledged");

        (await server.RunVerbAsync("acknowledgements", "--document", "871")).ShouldContain("Phòng Quản lý Khoa học");
        chat.Complaints.ShouldBeEmpty();
    }
}
