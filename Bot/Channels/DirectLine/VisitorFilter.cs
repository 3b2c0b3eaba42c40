using Microsoft.AspNetCore.Http.Features;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Lets only those through who hold a token for what they ask for, and says who they are.</summary>
internal sealed class VisitorFilter(DirectLineTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <summary>Whom the request's token stands for.</summary>
    public static Visitor Of(HttpContext context) => context.Features.GetRequiredFeature<Visitor>();

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return DirectLineError.TokenMissing();
        }

        var visitor = await tokens.FindVisitorAsync(header[Scheme.Length..], TokenUse.Requests);
        if (visitor is null || (http.GetRouteValue("conversationId") is string asked && asked != visitor.ConversationId))
        {
            return DirectLineError.TokenExpired();
        }

        http.Features.Set(visitor);
        return await next(context);
    }
}
