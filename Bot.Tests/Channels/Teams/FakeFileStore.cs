using System.Net;
using CchcBot.Bot.Channels.Teams;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>Stands for a tenant's OneDrive: our own fake, without a network.</summary>
internal sealed class FakeFileStore : HttpMessageHandler, IHttpClientFactory
{
    /// <summary>The requests that came.</summary>
    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>The bodies that came with them.</summary>
    public List<byte[]> Bodies { get; } = [];

    /// <summary>What is answered.</summary>
    public Func<HttpResponseMessage> OnRequest { get; set; } = () => new HttpResponseMessage(HttpStatusCode.NotFound);

    public HttpClient CreateClient(string name)
    {
        name.ShouldBe(FilePlaces.ClientName);
        return new HttpClient(this, disposeHandler: false);
    }

    public static FilePlaces Places(params string[] hosts) => new(Options.Create(new TeamsOptions { FileHosts = hosts }));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Bodies.Add(request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken));
        return OnRequest();
    }
}
