namespace CchcBot.Bot.AdminConsole;

/// <summary>How a program takes the pages into use.</summary>
internal static class ConsoleRegistration
{
    /// <summary>Adds the pages, which need the Activity protocol's sign-in settings and the store beside them.</summary>
    public static IServiceCollection AddAdminConsole(this IServiceCollection services) => services
        .AddSingleton<ConsoleSight>()
        .AddSingleton<ConsoleSession>()
        .AddSingleton<TabTokens>()
        .AddSingleton<ConsoleEndpoints>();

    /// <summary>Maps the pages below <c>/console</c> and, for Teams, below <c>/tab</c>.</summary>
    public static void MapAdminConsole(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, ConsoleRoot.Browser);
        Map(endpoints, ConsoleRoot.Tab);
        endpoints.MapGet("/tab/configure", (HttpContext context) => ConsoleEndpoints.Configure(context));
        endpoints.MapPost("/tab/sign-in", (HttpContext context, ConsoleEndpoints console) => console.SignInAsync(context));
    }

    private static void Map(IEndpointRouteBuilder endpoints, ConsoleRoot root)
    {
        endpoints.MapGet(root.Path, () => Results.Redirect($"{root.Path}/documents"));
        endpoints.MapGet($"{root.Path}/documents", (HttpContext context, ConsoleEndpoints console) => console.DocumentsAsync(context, root));
        endpoints.MapGet($"{root.Path}/documents/{{key}}", (HttpContext context, string key, ConsoleEndpoints console) => console.DocumentAsync(context, root, key));
        endpoints.MapGet($"{root.Path}/board", (HttpContext context, ConsoleEndpoints console) => console.BoardAsync(context, root));
    }
}
