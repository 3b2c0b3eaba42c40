using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using CchcBot.Bot.Activities.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Activities.Connector;

/// <summary>Stands for the channels' connector and for the issuer of its tokens: our own fake, on this machine.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private static readonly X509Certificate2 Certificate = CreateCertificate();

    private readonly WebApplication _app;
    private readonly Channel<Call> _calls = Channel.CreateUnbounded<Call>();

    private FakeConnector(WebApplication app) => _app = app;

    /// <summary>A call as it stood on the wire.</summary>
    public sealed record Call(string Method, string Target, string? Authorization, JsonObject? Body);

    /// <summary>The answers to the next calls; afterwards each call is taken.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Answers { get; } = [];

    /// <summary>What answers the calls for which there is none of <see cref="Answers"/>; null to take each call.</summary>
    public Func<Call, HttpContext, Task>? OnCall { get; set; }

    /// <summary>How many tokens were issued.</summary>
    public int Tokens { get; private set; }

    /// <summary>The form of the last request for a token.</summary>
    public IFormCollection? TokenRequest { get; private set; }

    /// <summary>Whether no token is issued.</summary>
    public bool RefusesTokens { get; set; }

    /// <summary>The address without a token.</summary>
    public string Url => _app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal));

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0);
            server.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate));
        });
        var app = builder.Build();
        var connector = new FakeConnector(app);
        app.MapPost("/{tenant}/oauth2/v2.0/token", (Delegate)connector.IssueAsync);
        app.MapFallback("{**path}", connector.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    /// <summary>An answer with nothing but a status.</summary>
    public void Answer(int status, string? retryAfter = null) => Answers.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>Leads every host's name to this server, over TLS.</summary>
    public void Impersonate(IServiceCollection services)
    {
        var port = new Uri(_app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal))).Port;
        foreach (var name in new[] { ConnectorHttp.ClientName, ConnectorTokens.ClientName })
        {
            services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler((handler, _) =>
            {
                var sockets = (SocketsHttpHandler)handler;
                sockets.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => Certificate.Equals(certificate);
                sockets.ConnectCallback = async (_, cancellationToken) =>
                {
                    var client = new TcpClient();
                    await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                    return client.GetStream();
                };
            });
        }
    }

    /// <summary>The next call that came.</summary>
    public Task<Call> NextAsync() =>
        _calls.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(ObservedTime.Patience);

    /// <summary>The next call with this method; those before it are passed over.</summary>
    public async Task<Call> NextAsync(string method)
    {
        Call call;
        do
        {
            call = await NextAsync();
        }
        while (call.Method != method);

        return call;
    }

    /// <summary>The next call that is no sign of typing, which a slow turn on a busy machine may show.</summary>
    public async Task<Call> NextMessageAsync()
    {
        Call call;
        do
        {
            call = await NextAsync();
        }
        while (call.Body?["type"]?.ToString() == "typing");

        return call;
    }

    /// <summary>How many calls came that were not taken yet.</summary>
    public int Count => _calls.Reader.Count;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var body = context.Request.ContentLength > 0 ? await JsonNode.ParseAsync(context.Request.Body) : null;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var call = new Call(context.Request.Method, target, (string?)context.Request.Headers.Authorization, body?.AsObject());
        if (Answers.IsEmpty && OnCall is { } onCall)
        {
            await onCall(call, context);
            await _calls.Writer.WriteAsync(call);
            return;
        }

        await _calls.Writer.WriteAsync(call);
        if (Answers.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { id = "1795459510898" });
    }

    private async Task<IResult> IssueAsync(HttpContext context)
    {
        TokenRequest = await context.Request.ReadFormAsync();
        return RefusesTokens
            ? Results.Json(new { error = "invalid_client", error_description = "no" }, statusCode: StatusCodes.Status401Unauthorized)
            : Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{++Tokens}" });
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=fake connector", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), password: null);
    }
}
