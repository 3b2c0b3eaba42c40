using System.Net;
using CchcBot.Bot.AdminConsole;
using CchcBot.Bot.Tests.Activities.Authentication;
using CchcBot.Bot.Tests.Channels.DirectLine;
using Microsoft.Playwright;

namespace CchcBot.Bot.Tests.AdminConsole;

public sealed class ConsoleTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    [Theory]
    [InlineData("/console/documents")]
    [InlineData("/console/documents/letter")]
    [InlineData("/console/board")]
    [InlineData("/tab/documents")]
    [InlineData("/tab/board")]
    public async Task Nobody_sees_anything_without_signing_in(string path)
    {
        await using var host = await ConsoleHost.StartAsync();

        foreach (var cookie in (string?[])[null, $"{ConsoleSession.CookieName}=abc", $"{ConsoleSession.CookieName}=eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0."])
        {
            var (response, page) = await host.GetAsync(path, cookie);

            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            page.ShouldNotContain("SCT");
        }
    }

    [Fact]
    public async Task The_cookie_of_a_sign_in_goes_along_in_the_frame_of_Teams_only_and_never_to_a_script()
    {
        await using var host = await ConsoleHost.StartAsync();

        var response = await host.SignInAsync(ConsoleHost.Monitor);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var cookie = response.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();
        cookie.ShouldSatisfyAllConditions(
            () => cookie.ShouldStartWith("__host-"),
            () => cookie.ShouldContain("samesite=none"),
            () => cookie.ShouldContain("secure"),
            () => cookie.ShouldContain("httponly"),
            () => cookie.ShouldContain("partitioned"));
    }

    [Theory]
    [InlineData("aud", "44444444-4444-4444-4444-444444444444")]
    [InlineData("aud", "api://other.example/" + TestIssuer.AppId)]
    [InlineData("iss", "https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0")]
    [InlineData("tid", "99999999-2222-3333-4444-555555555555")]
    [InlineData("scp", "User.Read")]
    [InlineData("scp", "")]
    public async Task A_token_that_is_not_of_this_tab_and_this_tenant_is_refused(string claim, string value)
    {
        await using var host = await ConsoleHost.StartAsync();

        (await host.SignInAsync(ConsoleHost.Monitor, claims => claims[claim] = value)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_is_over_or_forged_or_none_is_refused_and_one_for_the_tabs_address_is_taken()
    {
        await using var host = await ConsoleHost.StartAsync();

        (await host.SignInAsync(ConsoleHost.Monitor, claims => claims["exp"] = 1)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SignInAsync(ConsoleHost.Monitor, claims => claims.Remove("exp"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SendTokenAsync(new TestKey("entra-1").Rogue().Sign(TestIssuer.EntraClaims(DateTimeOffset.UnixEpoch, "2.0", TestIssuer.Tenant, "x")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SendTokenAsync("abc")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SignInAsync(ConsoleHost.Monitor, claims => claims["aud"] = $"api://127.0.0.1/{TestIssuer.AppId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Whom_the_roster_does_not_know_is_told_so()
    {
        await using var host = await ConsoleHost.StartAsync();

        var response = await host.SignInAsync("bbbbbbbb-0000-0000-0000-000000000009");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData(ConsoleHost.Monitor)]
    [InlineData(ConsoleHost.Leader)]
    public async Task The_office_and_the_leadership_see_every_unit(string person)
    {
        await using var host = await ConsoleHost.StartAsync();
        var cookie = await host.CookieOfAsync(person);

        var (response, board) = await host.GetAsync("/tab/board", cookie);
        var (_, documents) = await host.GetAsync("/tab/documents", cookie);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        board.ShouldContain("Phòng Quản lý Công nghiệp");
        board.ShouldContain("Thanh tra Sở");
        board.ShouldContain("Chưa xác nhận");
        documents.ShouldContain("58/SCT-VP");
        documents.ShouldContain("30/KH-SCT");
    }

    [Fact]
    public async Task Staff_see_their_own_unit_and_its_documents_only()
    {
        await using var host = await ConsoleHost.StartAsync();
        var cookie = await host.CookieOfAsync(ConsoleHost.Staff);

        var (_, board) = await host.GetAsync("/tab/board", cookie);
        var (_, documents) = await host.GetAsync("/tab/documents", cookie);

        board.ShouldContain("Thanh tra Sở");
        board.ShouldNotContain("Phòng Quản lý Công nghiệp");
        documents.ShouldContain("58/SCT-VP");
        documents.ShouldNotContain("30/KH-SCT");
        (await host.GetAsync("/tab/documents/letter", cookie)).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.GetAsync("/tab/documents/plan", cookie)).Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.GetAsync("/tab/documents/nothing", cookie)).Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Names_are_text_and_never_markup()
    {
        await using var host = await ConsoleHost.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/tab/board");
        request.Headers.Add("Cookie", await host.CookieOfAsync(ConsoleHost.Staff));

        var page = await (await host.Client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        page.ShouldContain("&lt;Thanh Tra&gt;");
        page.ShouldNotContain("<Thanh Tra>");
    }

    [Fact]
    public async Task Teams_may_frame_the_tab_and_nobody_the_console()
    {
        await using var host = await ConsoleHost.StartAsync();

        var tab = (await host.GetAsync("/tab/configure")).Response;
        var console = (await host.GetAsync("/console/board")).Response;

        tab.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors https://teams.microsoft.com");
        tab.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        console.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        console.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
    }

    [Fact]
    public async Task Whoever_comes_through_a_proxy_does_not_sit_at_this_machine()
    {
        await using var host = await ConsoleHost.StartAsync("Development");
        var request = new HttpRequestMessage(HttpMethod.Get, "/console/board");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        (await host.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.GetAsync("/console/board")).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/console/documents", 1280)]
    [InlineData("/console/documents/letter", 375)]
    [InlineData("/console/board", 1280)]
    [InlineData("/console/board", 375)]
    [InlineData("/tab/configure", 375)]
    public async Task Axe_has_nothing_against_the_pages_and_a_phone_scrolls_them_one_way_only(string path, int width)
    {
        await using var host = await ConsoleHost.StartAsync("Development");
        await using var page = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 700 } });

        await page.Page.GotoAsync(new Uri(host.Client.BaseAddress!, path).ToString());

        (await AxeAudit.FindViolationsAsync(page.Page)).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.KeepPictureAsync($"console{path.Replace('/', '-')}-{width}");
    }
}
