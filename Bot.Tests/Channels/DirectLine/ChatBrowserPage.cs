using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

/// <summary>The chat page in a browser, as a person uses it.</summary>
internal sealed class ChatBrowserPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    public ChatBrowserPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                _complaints.Enqueue($"{message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Errors of the page and what its rules forbade.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public ILocator SendBox => Page.GetByRole(AriaRole.Textbox);

    /// <summary>A bubble of the conversation; screen readers are told the same in other places of the page.</summary>
    public ILocator Said(string text) =>
        Page.Locator(".webchat__basic-transcript__activity .webchat__bubble").Filter(new LocatorFilterOptions { HasText = text });

    /// <summary>A button of a card.</summary>
    public ILocator CardButton(string title) => Page.Locator(".ac-pushButton").Filter(new LocatorFilterOptions { HasText = title });

    public async Task AskAsync(string question)
    {
        await SendBox.FillAsync(question);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Keeps a picture beside the tests' program, for whoever wants to see what the test saw.</summary>
    public Task KeepPictureAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png") });

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
