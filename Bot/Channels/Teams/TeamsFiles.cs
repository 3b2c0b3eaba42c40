using System.Net;
using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// The files that people attach in a personal chat of Teams: each comes as a short-lived link into the person's OneDrive,
/// which is called without any token and followed nowhere else.
/// </summary>
internal sealed class TeamsFiles(IHttpClientFactory clients, FilePlaces places, IOptions<TeamsOptions> options) : IFileSource
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    /// <inheritdoc />
    public IncomingFile? Find(Activity activity, JsonElement attachment)
    {
        if (activity.ChannelId != "msteams" || attachment.ValueKind != JsonValueKind.Object || Text(attachment, "contentType") != DownloadInfo)
        {
            return null;
        }

        var link = attachment.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.Object ? Text(content, "downloadUrl") : null;
        return new IncomingFile(NameOf(attachment), Size: null, cancellationToken => FetchAsync(link, cancellationToken));
    }

    private async Task<FetchedFile> FetchAsync(string? link, CancellationToken cancellationToken)
    {
        if (places.Find(link) is not { } address)
        {
            return new FetchedFile.ElsewhereRefused();
        }

        try
        {
            using var client = clients.CreateClient(FilePlaces.ClientName);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.StatusCode == HttpStatusCode.OK ? await ReadAsync(response.Content, cancellationToken) : new FetchedFile.Gone();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new FetchedFile.Gone();
        }
    }

    /// <summary>Reads no more than is allowed, whatever length was announced.</summary>
    private async Task<FetchedFile> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var maxBytes = options.Value.MaxFileMegabytes * 1024L * 1024L;
        if (content.Headers.ContentLength > maxBytes)
        {
            return new FetchedFile.TooLarge(maxBytes);
        }

        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (bytes.Length + count > maxBytes)
            {
                return new FetchedFile.TooLarge(maxBytes);
            }

            bytes.Write(buffer.AsSpan(0, count));
        }

        return new FetchedFile.Whole(bytes.ToArray());
    }

    private static string NameOf(JsonElement attachment) =>
        Text(attachment, "name")?.Split('/', '\\')[^1] is { Length: > 0 } name ? name.Normalize() : "tep-dinh-kem";

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
