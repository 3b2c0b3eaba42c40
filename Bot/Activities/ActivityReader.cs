using System.Buffers;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.Activities;

/// <summary>Reads the activity out of a request, and no more than <see cref="MaxBytes"/> of it.</summary>
internal static class ActivityReader
{
    /// <summary>The largest body that is read.</summary>
    public const int MaxBytes = 256 * 1024;

    private static readonly RequestBody.Refused TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, $"An activity may have {MaxBytes / 1024} kB at most.");

    private static readonly RequestBody.Refused NotJson = new(
        StatusCodes.Status415UnsupportedMediaType, "An activity is sent as application/json in UTF-8.");

    private static readonly RequestBody.Refused WithoutType = new(
        StatusCodes.Status400BadRequest, "The activity has no type, or one that is not a string.");

    /// <summary>Reads the body; a size or a media type that is stated and wrong is refused before the first byte.</summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request.ContentType))
        {
            return NotJson;
        }

        if (request.ContentLength > MaxBytes)
        {
            return TooLarge;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes + 1);
        try
        {
            var count = await request.Body.ReadAtLeastAsync(
                buffer.AsMemory(0, MaxBytes + 1), MaxBytes + 1, throwOnEndOfStream: false, cancellationToken);
            return count > MaxBytes ? TooLarge : Parse(buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Reads an activity out of UTF-8 JSON.</summary>
    public static RequestBody Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var activity = JsonSerializer.Deserialize<Activity>(WithoutByteOrderMark(utf8), ActivityJson.Options);
            return string.IsNullOrWhiteSpace(activity?.Type) ? WithoutType : new RequestBody.Read(activity);
        }
        catch (JsonException exception)
        {
            return exception.Path is null or "$" or "$.type" && IsWellFormed(utf8)
                ? WithoutType
                : new RequestBody.Refused(
                    StatusCodes.Status400BadRequest,
                    $"The activity is not valid JSON of its kind (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}).");
        }
    }

    private static bool IsWellFormed(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutByteOrderMark(utf8));
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
