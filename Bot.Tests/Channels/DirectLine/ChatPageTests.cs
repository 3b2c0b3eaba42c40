using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class ChatPageTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    [Theory]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task A_person_asks_and_sees_the_answer_and_its_card(int width, int height, ColorScheme colors)
    {
        await using var host = await StartAsync();
        await using var chat = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colors,
            DeviceScaleFactor = 1,
        });

        await chat.Page.GotoAsync(host.Address.ToString());
        await Expect(chat.Said("Xin chào")).ToBeVisibleAsync();
        await chat.AskAsync("Phòng tôi phải làm gì?");

        await Expect(chat.Said("Đơn vị có 02 nhiệm vụ")).ToBeVisibleAsync();
        await Expect(chat.CardButton("Xác nhận")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(chat.Page).ToHaveTitleAsync("Trợ lý CCHC");
        (await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        chat.Complaints.ShouldBeEmpty();
        await chat.KeepPictureAsync($"chat-{width}-{colors}");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(375, ColorScheme.Light)]
    [InlineData(375, ColorScheme.Dark)]
    public async Task Axe_has_nothing_against_the_page_and_a_phone_scrolls_it_one_way_only(int width, ColorScheme colors)
    {
        await using var host = await StartAsync();
        await using var chat = await browser.OpenAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = colors,
        });
        await chat.Page.GotoAsync(host.Address.ToString());
        await Expect(chat.Said("Xin chào")).ToBeVisibleAsync();
        await Expect(chat.Page.GetByText("Đang kết nối")).ToHaveCountAsync(0);
        (await AxeAudit.FindViolationsAsync(chat.Page)).ShouldBeEmpty();

        await chat.AskAsync("Phòng tôi phải làm gì?");
        await Expect(chat.CardButton("Xác nhận")).ToBeVisibleAsync();
        await chat.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Công văn.txt", MimeType = "text/plain", Buffer = "Số: 1"u8.ToArray() });
        await chat.SendBox.PressAsync("Enter");
        await Expect(chat.Said("Đã nhận tệp")).ToBeVisibleAsync();

        (await AxeAudit.FindViolationsAsync(chat.Page)).ShouldBeEmpty();
        (await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await chat.KeepPictureAsync($"chat-axe-{width}-{colors}");
    }

    [Theory]
    [InlineData("privacy.html")]
    [InlineData("terms.html")]
    public async Task Axe_has_nothing_against_the_pages_beside_it(string name)
    {
        await using var host = await StartAsync();
        await using var chat = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 375, Height = 800 } });

        await chat.Page.GotoAsync(new Uri(host.Address, name).ToString());

        (await AxeAudit.FindViolationsAsync(chat.Page)).ShouldBeEmpty();
        (await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(375);
        chat.Complaints.ShouldBeEmpty();
    }

    private static async Task<DirectLineHost> StartAsync(string? webRoot = null)
    {
        var host = await DirectLineHost.StartAsync(webRoot: webRoot, clock: TimeProvider.System);
        host.Handler.OnActivity = (activity, _) => Task.FromResult(Answer(activity));
        return host;
    }

    private static IReadOnlyList<OutgoingActivity> Answer(Activity activity) => activity switch
    {
        { MembersAdded.Count: > 0 } => [new OutgoingActivity { Type = ActivityTypes.Message, Text = "Xin chào! Tôi trả lời theo các văn bản đã nạp." }],
        { Attachments.Count: > 0 } => [new OutgoingActivity { Type = ActivityTypes.Message, Text = "Đã nhận tệp" }],
        { Value: { } value } => [new OutgoingActivity { Type = ActivityTypes.Message, Text = $"Đã nhận {value}" }],
        { Text: "Phòng tôi phải làm gì?" } => [Duties()],
        _ => [new OutgoingActivity { Type = ActivityTypes.Message, Text = $"Đã nghe: {activity.Text}" }],
    };

    private static OutgoingActivity Duties() => new()
    {
        Type = ActivityTypes.Message,
        TextFormat = "markdown",
        Text = "Đơn vị có 02 nhiệm vụ theo văn bản 12/KH-VD:\n\n1. **Tổ chức quán triệt** nội dung đến toàn thể công chức [1]\n2. Báo cáo kết quả **trước ngày 15/12/2026** [2]\n\n[1]: https://example.invalid/1 \"12/KH-VD, khoản 1\"\n[2]: https://example.invalid/2 \"12/KH-VD, khoản 2\"",
        Attachments =
        [
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.5",
                    ["body"] = new JsonArray(
                        new JsonObject { ["type"] = "TextBlock", ["text"] = "Nhiệm vụ của đơn vị", ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true },
                        new JsonObject
                        {
                            ["type"] = "FactSet",
                            ["facts"] = new JsonArray(
                                new JsonObject { ["title"] = "Văn bản", ["value"] = "12/KH-VD" },
                                new JsonObject { ["title"] = "Thời hạn", ["value"] = "trước ngày 15/12/2026" }),
                        },
                        new JsonObject
                        {
                            ["type"] = "Container",
                            ["style"] = "emphasis",
                            ["items"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = "“Các đơn vị tổ chức quán triệt nội dung đến toàn thể công chức.”", ["wrap"] = true, ["isSubtle"] = true }),
                        }),
                    ["actions"] = new JsonArray(
                        new JsonObject { ["type"] = "Action.Submit", ["title"] = "Xác nhận", ["data"] = new JsonObject { ["verb"] = "confirm" } },
                        new JsonObject { ["type"] = "Action.Submit", ["title"] = "Xem toàn văn", ["data"] = new JsonObject { ["verb"] = "show" } }),
                },
            },
        ],
        SuggestedActions = new JsonObject
        {
            ["actions"] = new JsonArray(
                new JsonObject { ["type"] = "imBack", ["title"] = "Ai ký văn bản này?", ["value"] = "Ai ký văn bản này?" },
                new JsonObject { ["type"] = "imBack", ["title"] = "Thời hạn báo cáo là khi nào?", ["value"] = "Thời hạn báo cáo là khi nào?" }),
        },
    };
}
