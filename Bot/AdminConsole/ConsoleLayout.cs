using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.AdminConsole;

/// <summary>A page as it is sent: its frame, and the rules by which a browser runs nothing on it that is not ours.</summary>
internal static class ConsoleLayout
{
    /// <summary>Where Teams shows tabs.</summary>
    private const string TeamsHosts = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com";

    /// <summary>The page around its main part, which comes from one of the console's own pages.</summary>
    public static IResult Page(HttpContext context, ConsoleRoot root, string title, Viewer? viewer, Html main, int status = StatusCodes.Status200OK)
    {
        SetRules(context.Response.Headers, root);
        var page = Html.Of($"""
            <!doctype html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} – Trợ lý CCHC</title>
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/fonts/fonts.css">
              <link rel="stylesheet" href="/page.css">
              <link rel="stylesheet" href="/console.css">
              {(root.IsInTeams ? Html.Of($"<script src=\"/teams/teams.js\" defer></script><script src=\"/tab.js\" defer></script>") : Html.Empty)}
            </head>
            <body class="console">
              <header>{(viewer is null ? Html.Of($"<p>Trợ lý CCHC</p>") : Navigation(root, viewer))}</header>
              <main>{main}</main>
            </body>
            </html>
            """);
        return Results.Text(page.Text, "text/html; charset=utf-8", statusCode: status);
    }

    private static Html Navigation(ConsoleRoot root, Viewer viewer) => Html.Of($"""
        <nav aria-label="Các trang"><a href="{root.Path}/documents">{ConsoleTexts.Documents}</a> <a href="{root.Path}/board">{ConsoleTexts.Board}</a> <span>{viewer.Name}{(viewer.Unit is { } unit ? Html.Of($" – {unit.Name}") : Html.Empty)}</span></nav>
        """);

    private static void SetRules(IHeaderDictionary headers, ConsoleRoot root)
    {
        var ancestors = root.IsInTeams ? TeamsHosts : "'none'";
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        if (!root.IsInTeams)
        {
            headers[HeaderNames.XFrameOptions] = "DENY";
        }
    }
}
