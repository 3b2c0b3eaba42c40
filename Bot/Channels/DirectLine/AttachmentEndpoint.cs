using System.Collections.Frozen;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// Gives a visitor's file back, to the chat page that shows it. Who knows the address may have it, since a picture on
/// a page sends no token.
/// </summary>
internal sealed class AttachmentEndpoint(UploadedFiles files)
{
    /// <summary>What a browser may show; everything else is only saved, so that no page of a visitor's runs here.</summary>
    private static readonly FrozenSet<string> Shown =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "image/png", "image/jpeg", "image/gif", "image/webp");

    /// <summary>The file, or 404.</summary>
    public IResult Get(HttpContext context, string id)
    {
        if (files.Find(id) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Shown.Contains(file.ContentType)
            ? Results.Bytes(file.Content, file.ContentType)
            : Results.Bytes(file.Content, "application/octet-stream", file.Name);
    }
}
