using System.Text.Json;
using CchcBot.Bot.Activities;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Reads an upload: one part <c>activity</c> and up to four parts <c>file</c>, in any order.</summary>
internal sealed class UploadReader(UploadedFiles files)
{
    private const int MaxFiles = 4;
    private const int MaxFileBytes = 10 * 1024 * 1024;
    /// <summary>Less than an empty part has.</summary>
    private const int None = -1;

    private const int MaxBoundaryLength = 100;

    private static readonly RequestBody.Refused Invalid =
        new(StatusCodes.Status400BadRequest, DirectLineTexts.UploadInvalid);

    private static readonly RequestBody.Refused TooLarge =
        new(StatusCodes.Status413PayloadTooLarge, DirectLineTexts.UploadTooLarge);

    /// <summary>The activity, its attachments being the files under addresses of this server.</summary>
    public async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (FindBoundary(request) is not { } boundary)
        {
            return Invalid;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = (MaxFiles * MaxFileBytes) + ActivityReader.MaxBytes;
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, request.Body), request, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // The parts are not what the header says, or the client has gone away in their middle.
            return Invalid;
        }
    }

    private async Task<RequestBody> ReadPartsAsync(MultipartReader parts, HttpRequest request, CancellationToken cancellationToken)
    {
        byte[]? said = null;
        var received = new List<UploadedFile>();
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            var isActivity = said is null && NameOf(part) == "activity";
            var limit = isActivity ? ActivityReader.MaxBytes : received.Count < MaxFiles ? MaxFileBytes : None;
            if (await ReadAsync(part.Body, limit, cancellationToken) is not { } content)
            {
                return TooLarge;
            }

            if (isActivity)
            {
                said = content;
            }
            else
            {
                received.Add(new UploadedFile(FileNameOf(part), part.ContentType ?? "application/octet-stream", content));
            }
        }

        return said is null ? Invalid : Attach(ActivityReader.Parse(said), received, request);
    }

    private RequestBody Attach(RequestBody said, IReadOnlyList<UploadedFile> received, HttpRequest request) => said is RequestBody.Read read
        ? new RequestBody.Read(read.Activity with { Attachments = [.. received.Select(file => Describe(file, request))] })
        : said;

    private JsonElement Describe(UploadedFile file, HttpRequest request) => JsonSerializer.SerializeToElement(
        new
        {
            contentType = file.ContentType,
            contentUrl = $"{request.Scheme}://{request.Host}{request.PathBase}{DirectLineRegistration.Path}/attachments/{files.Add(file)}",
            name = file.Name,
        },
        ActivityJson.Options);

    private static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var count = await body.ReadAsync(buffer, cancellationToken);
            if (content.Length + count > limit)
            {
                return null;
            }

            if (count == 0)
            {
                return content.ToArray();
            }

            content.Write(buffer.AsSpan(0, count));
        }
    }

    private static string? FindBoundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= MaxBoundaryLength } boundary
            ? boundary.ToString()
            : null;

    private static string? NameOf(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.Name).Value
            : null;

    /// <summary>Without any folder, which some browsers send and which must not lead anywhere.</summary>
    private static string FileNameOf(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
        && HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName) is { Length: > 0 } name
            ? name.Value!.Split('/', '\\')[^1]
            : "blob";
}
