using System.Text;
using CchcBot.Bot.Tests.Channels.DirectLine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class ChatPageConversationTests(RunningServer server, ChatBrowser browser) : IClassFixture<RunningServer>, IClassFixture<ChatBrowser>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 60_000 };

    [Fact]
    public async Task A_whole_conversation_is_held_on_the_chat_page_and_goes_on_after_a_kill_of_the_server()
    {
        Requirement.Need(File.Exists(Path.Combine(Corpus.RepositoryRoot(), "Bot", "wwwroot", "webchat", "webchat.js")), "the Web Chat client (Node.js at build)");
        await using var chat = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 1250 } });
        await chat.Page.GotoAsync(server.Client.BaseAddress!.ToString());

        await AskAsync(chat);
        await AcknowledgeAsync(chat);
        await UploadAsync(chat);
        chat.Complaints.ShouldBeEmpty();
        await ComeBackAsync(chat);

        (await server.RunVerbAsync("acknowledgements", "--document", "871")).ShouldContain("Phòng Quản lý Khoa học");
    }

    private static async Task AskAsync(ChatBrowserPage chat)
    {
        await Expect(chat.Said("Xin chào").First).ToBeVisibleAsync(Patiently);
        await Expect(chat.Page.Locator("#department")).ToHaveTextAsync("Sở Khoa học và Công nghệ");
        await chat.KeepPictureAsync("welcome");
        await chat.AskAsync("Tôi ở Phòng Quản lý Khoa học");
        await chat.Said("thông tin tự khai").First.WaitForAsync();
        await chat.AskAsync("Phòng tôi phải làm gì theo Công văn 871?");
        await chat.Said("chưa có toàn văn Công văn 871/UBND-NC").First.WaitForAsync();
        await chat.KeepPictureAsync("answer");
        await chat.AskAsync("Văn bản này do ai ký?");
        await chat.Said("ký").Last.WaitForAsync();
    }

    private static async Task AcknowledgeAsync(ChatBrowserPage chat)
    {
        await chat.AskAsync("Phòng tôi đã quán triệt công văn 871 ngày 01/3/2024, 2/2 người, hình thức họp");
        await chat.CardButton("Xác nhận").Last.ClickAsync();
        await chat.Said("Đã ghi nhận").First.WaitForAsync();
        await chat.KeepPictureAsync("acknowledged");
    }

    /// <summary>The progress may be gone before anybody looks, so the page itself notes that it stood there.</summary>
    private static async Task UploadAsync(ChatBrowserPage chat)
    {
        await chat.Page.EvaluateAsync("""
            () => new MutationObserver(() => {
              window.sawProgress ||= document.getElementById('chat').textContent.includes('Đang đọc văn bản');
            }).observe(document.getElementById('chat'), { childList: true, subtree: true, characterData: true })
            """);
        await chat.Page.Locator("input[type=file]").SetInputFilesAsync(InventedLetters.All.Select(letter => new FilePayload
        {
            Name = letter.Name,
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(letter.Text),
        }));
        await chat.SendBox.PressAsync("Enter");

        await Expect(chat.Said("Kết quả nạp văn bản").First).ToBeVisibleAsync(Patiently);
        await Expect(chat.Said("Đang đọc văn bản")).ToHaveCountAsync(0);
        (await chat.Page.EvaluateAsync<bool>("window.sawProgress")).ShouldBeTrue();
        await chat.KeepPictureAsync("uploaded");
    }

    private async Task ComeBackAsync(ChatBrowserPage chat)
    {
        await chat.SendBox.FillAsync("Công văn 412 giao những nhiệm vụ gì?");
        await server.KillAndRestartAsync();
        await Expect(chat.Said("Đã ghi nhận").First).ToBeVisibleAsync(Patiently);
        await Expect(chat.Said("Kết quả nạp văn bản").First).ToBeVisibleAsync(Patiently);
        await Expect(chat.SendBox).ToHaveValueAsync("Công văn 412 giao những nhiệm vụ gì?");
        await chat.SendBox.PressAsync("Enter");

        await Expect(chat.Said("báo cáo Văn phòng Sở").Last).ToBeVisibleAsync(Patiently);
        await chat.KeepPictureAsync("after-restart");
        await chat.Page.ReloadAsync();
        await Expect(chat.Said("Đã ghi nhận").First).ToBeVisibleAsync(Patiently);
    }
}
