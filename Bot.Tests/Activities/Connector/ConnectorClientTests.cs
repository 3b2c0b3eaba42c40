using System.Net;
using System.Net.Sockets;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using CchcBot.Bot.Activities.Connector;
using CchcBot.Bot.Tests.Activities.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Activities.Connector;

public sealed class ConnectorClientTests
{
    private readonly ObservedTime _time = new();

    [Fact]
    public async Task A_message_from_the_door_is_answered_over_the_connector()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await ActivityHost.StartAsync();
        host.Sender.IsServing = false;

        await host.PostAsync(Some.Message("xin chào", conversation: "4259|livechat", id: "a;1=@:") with { ServiceUrl = connector.Url + "/" });

        var call = await connector.NextAsync();
        call.Method.ShouldBe("POST");
        call.Target.ShouldBe("/v3/conversations/4259%7Clivechat/activities/a%3B1%3D%40%3A");
        call.Authorization.ShouldBeNull();
        call.Body!["text"]!.GetValue<string>().ShouldBe("echo xin chào");
        call.Body["from"]!["id"]!.GetValue<string>().ShouldBe("bot-1");
        call.Body["recipient"]!["id"]!.GetValue<string>().ShouldBe("user-1");
        call.Body["replyToId"]!.GetValue<string>().ShouldBe("a;1=@:");
        call.Body.ContainsKey("id").ShouldBeFalse();
        call.Body.ContainsKey("timestamp").ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_that_answers_nothing_goes_to_the_conversation()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();

        var id = await SendAsync(host, Local(connector) with { Id = null });

        id.ShouldBe("1795459510898");
        (await connector.NextAsync()).Target.ShouldBe("/v3/conversations/c1%7Clivechat/activities");
    }

    [Fact]
    public async Task A_path_in_the_service_url_is_kept()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();

        await SendAsync(host, Local(connector) with { ServiceUrl = connector.Url + "/_connector/", Id = "1" });

        (await connector.NextAsync()).Target.ShouldBe("/_connector/v3/conversations/c1%7Clivechat/activities/1");
    }

    [Theory]
    [InlineData(200, """{"id":"7"}""", "7")]
    [InlineData(201, """{"id":"7"}""", "7")]
    [InlineData(202, "", null)]
    [InlineData(200, "<html>", null)]
    [InlineData(200, "[1]", null)]
    [InlineData(200, """{"id":7}""", null)]
    public async Task An_answer_is_taken_in_whatever_form_it_comes(int status, string body, string? id)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answers.Enqueue(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });

        (await SendAsync(host, Local(connector))).ShouldBe(id);
        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_activity_is_updated_and_deleted_under_its_own_id()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();

        await host.Connector.UpdateAsync(Local(connector), "9", Some.Reply("đã cập nhật"), TestContext.Current.CancellationToken);
        await host.Connector.DeleteAsync(Local(connector), "9", TestContext.Current.CancellationToken);

        var update = await connector.NextAsync();
        (update.Method, update.Target).ShouldBe(("PUT", "/v3/conversations/c1%7Clivechat/activities/9"));
        update.Body!["id"]!.GetValue<string>().ShouldBe("9");
        var delete = await connector.NextAsync();
        (delete.Method, delete.Target, delete.Body).ShouldBe(("DELETE", "/v3/conversations/c1%7Clivechat/activities/9", null));
    }

    [Fact]
    public async Task A_full_connector_is_called_again_after_the_pause_that_it_asks_for()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answer(429, retryAfter: "7");

        var sending = SendAsync(host, Local(connector));
        (await PassAsync()).ShouldBe(TimeSpan.FromSeconds(7));

        (await sending).ShouldBe("1795459510898");
        connector.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_connector_that_stays_full_is_given_up_after_four_attempts()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        for (var i = 0; i < 9; i++)
        {
            connector.Answer(412);
        }

        var sending = SendAsync(host, Local(connector));
        for (var i = 0; i < 3; i++)
        {
            await PassAsync();
        }

        (await Should.ThrowAsync<SendFailedException>(() => sending)).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        connector.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(413)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_message_that_may_have_arrived_or_never_will_is_sent_once(int status)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answer(status);

        var failure = await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Local(connector)));

        ((int?)failure.Status).ShouldBe(status);
        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_sent_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answers.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Local(connector)));

        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_is_not_answered_in_time_is_sent_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answers.Enqueue(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        var sending = SendAsync(host, Local(connector));
        await connector.NextAsync();
        _time.Advance(TimeSpan.FromSeconds(30));

        await Should.ThrowAsync<SendFailedException>(() => sending);
        connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task An_update_is_made_again_though_it_may_have_arrived()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answer(503);

        var updating = host.Connector.UpdateAsync(Local(connector), "9", Some.Reply("lại"), TestContext.Current.CancellationToken);
        await PassAsync();

        await updating;
        connector.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_typing_indicator_is_not_tried_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answer(429, retryAfter: "1");

        await Should.ThrowAsync<SendFailedException>(() => host.Connector.SendAsync(
            Local(connector), new OutgoingActivity { Type = "typing" }, TestContext.Current.CancellationToken));

        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_listening_is_tried_again()
    {
        await using var host = await StartAsync();
        // Bound and not listening: nobody else can come to listen there meanwhile.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var sending = SendAsync(host, Some.Message() with { ServiceUrl = $"http://{socket.LocalEndPoint}" });
        for (var i = 0; i < 3; i++)
        {
            await PassAsync();
        }

        (await Should.ThrowAsync<SendFailedException>(() => sending)).Status.ShouldBeNull();
    }

    [Fact]
    public async Task A_connection_that_is_not_made_in_time_is_tried_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        var attempts = 0;
        await using var host = await ActivityHost.StartAsync(services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            services.AddHttpClient(ConnectorHttp.ClientName).ConfigurePrimaryHttpMessageHandler((handler, _) =>
            {
                var sockets = (SocketsHttpHandler)handler;
                sockets.ConnectTimeout = TimeSpan.FromMilliseconds(1);
                sockets.ConnectCallback = async (_, cancellationToken) =>
                {
                    Interlocked.Increment(ref attempts);
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    throw new InvalidOperationException();
                };
            });
        });

        var sending = SendAsync(host, Local(connector));
        for (var i = 0; i < 3; i++)
        {
            await PassAsync();
        }

        await Should.ThrowAsync<SendFailedException>(() => sending);
        attempts.ShouldBe(4);
    }

    [Fact]
    public async Task A_redirection_is_not_followed()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        connector.Answers.Enqueue(context =>
        {
            context.Response.Redirect(connector.Url + "/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Local(connector)));

        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Messages_of_one_conversation_go_out_one_after_the_other()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        var gate = new TaskCompletionSource();
        connector.Answers.Enqueue(_ => gate.Task);

        var first = SendAsync(host, Local(connector));
        await connector.NextAsync();
        var second = SendAsync(host, Local(connector));
        var other = SendAsync(host, Local(connector) with { Conversation = new ConversationAccount { Id = "c2" } });
        await other;

        (await connector.NextAsync()).Target.ShouldContain("/c2/");
        second.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        await Task.WhenAll(first, second);
        connector.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_a_conversation_can_be_given_up()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartAsync();
        var gate = new TaskCompletionSource();
        connector.Answers.Enqueue(_ => gate.Task);
        var first = SendAsync(host, Local(connector));
        await connector.NextAsync();
        using var patience = new CancellationTokenSource();
        var second = host.Connector.SendAsync(Local(connector), Some.Reply("x"), patience.Token);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        gate.SetResult();
        await first;
        await SendAsync(host, Local(connector));
    }

    [Theory]
    [InlineData("http://203.0.113.7/")]
    [InlineData("https://smba.trafficmanager.net/apac/")]
    [InlineData("http://localhost.evil.example/")]
    public async Task Without_tokens_nothing_leaves_this_machine(string serviceUrl)
    {
        await using var host = await StartAsync();

        await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Some.Message() with { ServiceUrl = serviceUrl }));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("https://SMBA.trafficmanager.net/apac/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc", true)]
    [InlineData("https://connector.example.vn/", true)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/apac/", false)]
    [InlineData("https://user@smba.trafficmanager.net/apac/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://169.254.169.254/", false)]
    public async Task The_token_goes_to_the_service_hosts_only(string serviceUrl, bool isSent)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartWithTokenAsync(connector);

        var sending = SendAsync(host, Some.Message() with { ServiceUrl = serviceUrl });

        if (isSent)
        {
            (await sending).ShouldBe("1795459510898");
            (await connector.NextAsync()).Authorization.ShouldBe("Bearer token-1");
        }
        else
        {
            await Should.ThrowAsync<SendFailedException>(() => sending);
            (connector.Count, connector.Tokens).ShouldBe((0, 0));
        }
    }

    [Fact]
    public async Task A_token_is_fetched_once_for_the_right_tenant_and_scope()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartWithTokenAsync(connector);

        await SendAsync(host, Remote());
        await SendAsync(host, Remote());

        connector.Tokens.ShouldBe(1);
        connector.TokenRequest!["grant_type"].ToString().ShouldBe("client_credentials");
        connector.TokenRequest["client_id"].ToString().ShouldBe(TestIssuer.AppId);
        connector.TokenRequest["scope"].ToString().Split(' ').ShouldContain("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartWithTokenAsync(connector);
        connector.Answer(401);

        await SendAsync(host, Remote());

        (await connector.NextAsync()).Authorization.ShouldBe("Bearer token-1");
        (await connector.NextAsync()).Authorization.ShouldBe("Bearer token-2");
    }

    [Fact]
    public async Task A_token_that_is_refused_again_is_a_failure()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartWithTokenAsync(connector);
        connector.Answer(401);
        connector.Answer(401);

        var failure = await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Remote()));

        failure.Status.ShouldBe(HttpStatusCode.Unauthorized);
        (connector.Count, connector.Tokens).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await StartWithTokenAsync(connector);
        connector.RefusesTokens = true;

        await Should.ThrowAsync<SendFailedException>(() => SendAsync(host, Remote()));

        connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_bot_without_a_secret_does_not_start()
    {
        var start = () => ActivityHost.StartAsync("Test", services =>
        {
            services.Configure<AuthenticationOptions>(options => (options.AppId, options.TenantId) = (TestIssuer.AppId, TestIssuer.Tenant));
            services.Configure<ConnectorOptions>(options => options.ClientSecret = null);
        });

        await start.ShouldThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>();
    }

    private static Activity Local(FakeConnector connector) => Some.Message() with { ServiceUrl = connector.Url };

    private static Activity Remote() => Some.TeamsMessage() with { ServiceUrl = TestIssuer.ServiceUrl };

    private static Task<string?> SendAsync(ActivityHost host, Activity inbound) =>
        host.Connector.SendAsync(inbound, Some.Reply("trả lời"), TestContext.Current.CancellationToken).WaitAsync(ObservedTime.Patience);

    private Task<ActivityHost> StartAsync() => ActivityHost.StartAsync(services => services.AddSingleton<TimeProvider>(_time));

    private Task<ActivityHost> StartWithTokenAsync(FakeConnector connector) => ActivityHost.StartAsync("Test", services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.Configure<AuthenticationOptions>(options => (options.AppId, options.TenantId) = (TestIssuer.AppId, TestIssuer.Tenant));
        services.Configure<ConnectorOptions>(options => options.ServiceHosts = ["connector.example.vn"]);
        connector.Impersonate(services);
    });

    /// <summary>Lets the pause before the next attempt pass.</summary>
    private Task<TimeSpan> PassAsync() => _time.PassAsync(atMost: TimeSpan.FromSeconds(10));
}
