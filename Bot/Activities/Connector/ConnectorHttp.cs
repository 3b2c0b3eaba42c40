using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>Calls the connector: only where it may, with the bot's token where that belongs, and again where that is safe.</summary>
internal sealed partial class ConnectorHttp(
    IHttpClientFactory clients, ServiceAddresses addresses, ConnectorTokens tokens, TimeProvider time, ILogger<ConnectorHttp> logger)
{
    /// <summary>The name of the HTTP client; it must not follow redirections, which would carry the token elsewhere.</summary>
    public const string ClientName = "activity-connector";

    private const int MaxAnswerBytes = 512 * 1024;

    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(30);

    /// <summary>Makes the call and returns the identity in its answer, where there is one.</summary>
    public async Task<string?> CallAsync(ConnectorCall call, CancellationToken cancellationToken) =>
        FindWord((await AskAsync(call, cancellationToken)).Body, "id", JsonValueKind.String);

    /// <summary>Makes the call and returns the body of its answer; null where there is none.</summary>
    public async Task<byte[]?> ReadAsync(ConnectorCall call, CancellationToken cancellationToken) =>
        (await AskAsync(call, cancellationToken)).Body;

    private async Task<ConnectorAnswer> AskAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var trust = addresses.Decide(call.Address);
        if (trust == ServiceTrust.None)
        {
            LogNotTrusted(logger, call.Address.Host);
            throw new SendFailedException("The activity's service URL is not one that answers may go to.", status: null, innerException: null);
        }

        var isTokenNew = false;
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TryAsync(call, trust, isTokenNew, cancellationToken);
            if (answer.IsTaken)
            {
                return answer;
            }

            if (answer.Status == HttpStatusCode.Unauthorized && trust == ServiceTrust.Token && !isTokenNew)
            {
                isTokenNew = true;
                continue;
            }

            if (RetryPolicy.FindPause(call, answer, attempt, Random.Shared.NextDouble()) is not { } pause)
            {
                LogFailed(logger, call.Method.Method, call.Address.Host, (int?)answer.Status, attempt);
                throw new SendFailedException($"The connector answered {(int?)answer.Status}.", answer.Status, innerException: null)
                {
                    Code = FindCode(answer.Body),
                    Explanation = FindWord(answer.Body, "message", JsonValueKind.String, "error"),
                    RetryAfter = answer.RetryAfter,
                    MayHaveArrived = answer is { Status: null, HasLeft: true } or { Status: HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError },
                };
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<ConnectorAnswer> TryAsync(
        ConnectorCall call, ServiceTrust trust, bool isTokenNew, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address);
        if (call.Body is { } body)
        {
            request.Content = new StringContent(body.ToJsonString(ActivityJson.Options), Encoding.UTF8, "application/json");
        }

        if (trust == ServiceTrust.Token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(isTokenNew, cancellationToken));
        }

        using var limit = new CancellationTokenSource(AttemptLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return new ConnectorAnswer(response.StatusCode, HasLeft: true, Pause(response), await ReadBodyAsync(response, either.Token));
        }
        catch (HttpRequestException exception)
        {
            return exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                ? ConnectorAnswer.NoConnection
                : ConnectorAnswer.Unknown;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Besides the attempt's own limit there is only that of connecting.
            return limit.IsCancellationRequested ? ConnectorAnswer.Unknown : ConnectorAnswer.NoConnection;
        }
    }

    private TimeSpan? Pause(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        { Date: not null } => TimeSpan.Zero,
        _ => null,
    };

    /// <summary>The answer's body. One that cannot be read makes no difference to what was sent.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxAnswerBytes, cancellationToken);
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Why the connector did not take it, in its own word: <c>{"error":{"code":"…"}}</c>; null where it gives none.</summary>
    private static string? FindCode(byte[]? body) => FindWord(body, "code", JsonValueKind.String, "error") ?? FindWord(body, "errorCode", JsonValueKind.Number);

    private static string? FindWord(byte[]? body, string name, JsonValueKind kind, string? inside = null)
    {
        try
        {
            using var json = JsonDocument.Parse(body ?? []);
            var element = json.RootElement;
            if (inside is not null && (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(inside, out element)))
            {
                return null;
            }

            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind
                ? value.ToString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Nothing is sent to {Host}: it is not one of the service hosts.")]
    private static partial void LogNotTrusted(ILogger logger, string host);

    [LoggerMessage(LogLevel.Error, "{Method} to {Host} failed with {Status} after {Attempts} attempts.")]
    private static partial void LogFailed(ILogger logger, string method, string host, int? status, int attempts);
}
