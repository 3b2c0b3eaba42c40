using CchcBot.Bot.Activities.Authentication;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.AdminConsole;

/// <summary>Answers requests for the pages. They only show; nothing can be changed on them.</summary>
internal sealed class ConsoleEndpoints(ConsoleSight sight, ConsoleSession session, TabTokens tokens, IKnowledgeStore store, IHostEnvironment environment)
{
    private const string Scheme = "Bearer ";

    /// <summary>The list of documents.</summary>
    public Task<IResult> DocumentsAsync(HttpContext context, ConsoleRoot root) => ShowAsync(
        context, root, viewer => Page(context, root, ConsoleTexts.Documents, viewer, new ConsolePages(root.Path).Documents(sight.ListDocuments(viewer))));

    /// <summary>One document.</summary>
    public Task<IResult> DocumentAsync(HttpContext context, ConsoleRoot root, string key) => ShowAsync(context, root, viewer =>
        sight.Find(viewer, key) is var (document, status)
            ? Page(context, root, document.Name, viewer, ConsolePages.Document(document, status, sight.ListUnits(viewer)))
            : Page(context, root, ConsoleTexts.MissingTitle, viewer, ConsolePages.Message(ConsoleTexts.MissingTitle, ConsoleTexts.Missing), StatusCodes.Status404NotFound));

    /// <summary>The board.</summary>
    public Task<IResult> BoardAsync(HttpContext context, ConsoleRoot root) => ShowAsync(
        context, root, viewer => Page(context, root, ConsoleTexts.Board, viewer, new ConsolePages(root.Path).Board(sight.ListStatuses(viewer), sight.ListUnits(viewer))));

    /// <summary>The page on which somebody adds the board to a channel; it shows nothing of the office.</summary>
    public static IResult Configure(HttpContext context) => Page(
        context, ConsoleRoot.Tab, ConsoleTexts.Configure, viewer: null, ConsolePages.Message(ConsoleTexts.Configure, ConsoleTexts.ConfigureExplained));

    /// <summary>Takes the token of Teams and gives the cookie for it: 204, 401 when it proves nobody, 403 when the roster knows nobody by it.</summary>
    public async Task<IResult> SignInAsync(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.Ordinal)
            || await tokens.FindPersonAsync(header[Scheme.Length..], context.Request.Host.Host, context.RequestAborted) is not { } person)
        {
            return Results.Text(ConsoleTexts.Refused, statusCode: StatusCodes.Status401Unauthorized);
        }

        if (Viewer.Find(store.GetRoster(), person) is null)
        {
            return Results.Text(ConsoleTexts.Unknown, statusCode: StatusCodes.Status403Forbidden);
        }

        session.Begin(context.Response, person);
        return Results.NoContent();
    }

    private async Task<IResult> ShowAsync(HttpContext context, ConsoleRoot root, Func<Viewer, IResult> show)
    {
        if (await session.FindPersonAsync(context.Request) is { } person)
        {
            return Viewer.Find(store.GetRoster(), person) is { } viewer
                ? show(viewer)
                : Page(context, root, ConsoleTexts.SignInTitle, null, ConsolePages.Message(ConsoleTexts.SignInTitle, ConsoleTexts.Unknown), StatusCodes.Status403Forbidden);
        }

        if (environment.IsDevelopment() && LocalRequests.IsLocal(context))
        {
            return show(Viewer.Local);
        }

        var words = root.IsInTeams ? ConsoleTexts.SigningIn : ConsoleTexts.SignInOutside;
        return Page(context, root, ConsoleTexts.SignInTitle, null, ConsolePages.Message(ConsoleTexts.SignInTitle, words), StatusCodes.Status401Unauthorized);
    }

    private static IResult Page(HttpContext context, ConsoleRoot root, string title, Viewer? viewer, Html main, int status = StatusCodes.Status200OK) =>
        ConsoleLayout.Page(context, root, title, viewer, main, status);
}
