using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>
/// The keys that an issuer announces. They are read again twice a day, and when a token names one that is not known;
/// while the issuer cannot be reached, those read last still count for two days.
/// </summary>
internal sealed partial class SigningKeys(string metadataUrl, IHttpClientFactory clients, TimeProvider time, ILogger logger)
{
    /// <summary>The name of the HTTP client that reads keys.</summary>
    public const string ClientName = "activity-keys";

    private static readonly TimeSpan FreshFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private KeySet _known = KeySet.None;
    private Task<KeySet> _reading = Task.FromResult(KeySet.None);
    private DateTimeOffset _nextReading = DateTimeOffset.MinValue;

    /// <summary>The key of this identity, or null when the issuer has none.</summary>
    public async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = Volatile.Read(ref _known);
        var age = time.GetUtcNow() - known.ReadAt;
        if (age < FreshFor && known.Find(keyId) is { } fresh)
        {
            return fresh;
        }

        // A good key that is at hand does not wait for the issuer, who may be out of reach for the moment.
        var refreshed = RefreshAsync();
        return age < GoodFor && known.Find(keyId) is { } good
            ? good
            : (await refreshed.WaitAsync(cancellationToken)).Find(keyId);
    }

    /// <summary>Reads the keys unless that is being done, or was done so recently that it can only be somebody's guess.</summary>
    private Task<KeySet> RefreshAsync()
    {
        lock (_gate)
        {
            if (_reading.IsCompleted)
            {
                _reading = time.GetUtcNow() < _nextReading ? Task.FromResult(_known) : ReadAsync();
            }

            return _reading;
        }
    }

    // Not under the request's token: others wait for the same keys. The client has a time limit of its own.
    private async Task<KeySet> ReadAsync()
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            var documents = new HttpDocumentRetriever(client)
            {
                RequireHttps = metadataUrl.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
            };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, documents, CancellationToken.None);
            var read = new KeySet(metadata.JsonWebKeySet?.Keys ?? [], time.GetUtcNow());
            if (read.Count == 0)
            {
                throw new InvalidOperationException("The issuer announces no key.");
            }

            return Settle(read, AtMostEvery);
        }
        catch (Exception exception)
        {
            // Whatever it was, the keys read last go on counting, and a later request tries again.
            LogFailed(logger, metadataUrl, exception);
            return Settle(read: null, AfterFailure);
        }
    }

    private KeySet Settle(KeySet? read, TimeSpan pause)
    {
        lock (_gate)
        {
            _nextReading = time.GetUtcNow() + pause;
            Volatile.Write(ref _known, read ?? (time.GetUtcNow() - _known.ReadAt < GoodFor ? _known : KeySet.None));
            return _known;
        }
    }

    [LoggerMessage(LogLevel.Error, "The signing keys of {Metadata} could not be read.")]
    private static partial void LogFailed(ILogger logger, string metadata, Exception exception);

    private sealed class KeySet(IEnumerable<JsonWebKey> keys, DateTimeOffset readAt)
    {
        public static readonly KeySet None = new([], DateTimeOffset.MinValue);

        private readonly Dictionary<string, JsonWebKey> _keys = keys
            .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid))
            .DistinctBy(key => key.Kid)
            .ToDictionary(key => key.Kid, StringComparer.Ordinal);

        public DateTimeOffset ReadAt => readAt;

        public int Count => _keys.Count;

        public JsonWebKey? Find(string keyId) => _keys.GetValueOrDefault(keyId);
    }
}
