using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Tests.Activities.Authentication;

public sealed class TenantFilterTests
{
    private const string Other = "99999999-9999-9999-9999-999999999999";

    [Fact]
    public void Teams_may_enter_from_an_allowed_tenant() => Allows(Some.TeamsMessage(), Some.Tenant).ShouldBeTrue();

    [Fact]
    public void Tenants_are_compared_in_any_case() =>
        Allows(Some.TeamsMessage("ABCDEF00-0000-0000-0000-000000000000"), "abcdef00-0000-0000-0000-000000000000").ShouldBeTrue();

    [Fact]
    public void Teams_may_not_enter_from_another_tenant() => Allows(Some.TeamsMessage(Other), Some.Tenant).ShouldBeFalse();

    [Fact]
    public void An_empty_list_lets_nobody_of_Teams_in() => Allows(Some.TeamsMessage()).ShouldBeFalse();

    [Fact]
    public void Teams_must_name_its_tenant_in_the_channels_data() =>
        Allows(Some.TeamsMessage() with { ChannelData = null }, Some.Tenant).ShouldBeFalse();

    [Theory]
    [InlineData("5")]
    [InlineData("""{"tenant":null}""")]
    [InlineData("""{"tenant":{"id":5}}""")]
    public void Odd_channel_data_names_no_tenant(string channelData) =>
        Allows(Some.TeamsMessage() with { ChannelData = JsonDocument.Parse(channelData).RootElement }, Some.Tenant).ShouldBeFalse();

    [Fact]
    public void Two_tenants_that_disagree_are_refused() =>
        Allows(Some.TeamsMessage() with { Conversation = new ConversationAccount { Id = "c", TenantId = Other } }, Some.Tenant, Other).ShouldBeFalse();

    [Fact]
    public void A_channel_without_tenants_may_enter() =>
        Allows(Some.Message() with { ChannelId = "webchat" }).ShouldBeTrue();

    [Fact]
    public void A_tenant_that_is_named_anywhere_must_be_allowed() =>
        Allows(Some.TeamsMessage(Other) with { ChannelId = "webchat" }, Some.Tenant).ShouldBeFalse();

    [Fact]
    public void Without_tokens_an_empty_list_lets_every_tenant_in() =>
        new TenantFilter(Options.Create(new AuthenticationOptions { DangerouslyAllowUnauthenticatedRequests = true }))
            .Allows(Some.TeamsMessage()).ShouldBeTrue();

    private static bool Allows(Activity activity, params string[] tenants) =>
        new TenantFilter(Options.Create(new AuthenticationOptions { AllowedTenants = tenants })).Allows(activity);
}
