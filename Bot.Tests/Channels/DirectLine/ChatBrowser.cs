using Microsoft.Playwright;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

/// <summary>A headless Chromium of this machine; nothing is downloaded. Tests are skipped by name where there is none.</summary>
public sealed class ChatBrowser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A new page of its own, with what it complained about.</summary>
    internal async Task<ChatBrowserPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var chromium = Requirement.Program("chromium");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
        options ??= new BrowserNewContextOptions();
        options.Locale = "vi-VN";
        return new ChatBrowserPage(await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            Locale = "vi-VN",
            ViewportSize = options.ViewportSize ?? new ViewportSize { Width = 1280, Height = 800 },
            ColorScheme = options.ColorScheme,
            IsMobile = options.IsMobile,
            DeviceScaleFactor = options.DeviceScaleFactor,
        }));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
