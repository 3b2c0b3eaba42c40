namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Refuses pages of other sites, and keeps every answer out of caches.</summary>
internal sealed class SiteFilter : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return VisitorRules.IsOfThisSite(context.HttpContext.Request)
            ? await next(context)
            : DirectLineError.Refuse(StatusCodes.Status403Forbidden, "ForeignSite", DirectLineTexts.ForeignSite);
    }
}
