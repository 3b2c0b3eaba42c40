using System.Collections.Concurrent;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Conversation;

public sealed class ConversationStatesTests
{
    private readonly ConcurrentDictionary<string, string> _kept = new(StringComparer.Ordinal);

    [Fact]
    public void A_turn_that_took_long_does_not_put_back_what_a_press_changed_meanwhile()
    {
        var states = new ConversationStates(_kept.GetValueOrDefault, (key, value) => _kept[key] = value);
        states.Save("c", ConversationState.New, ConversationState.New.With("card", new DeclaredUnit("waiting")));
        var slow = states.Find("c");

        var press = states.Find("c");
        states.Save("c", press, press.With<DeclaredUnit>("card", null).With("done", new DeclaredUnit("yes")));
        states.Save("c", slow, slow.With("topic", new DeclaredUnit("letter")));

        var after = states.Find("c");
        after.Find<DeclaredUnit>("card").ShouldBeNull();
        after.Find<DeclaredUnit>("done").ShouldBe(new DeclaredUnit("yes"));
        after.Find<DeclaredUnit>("topic").ShouldBe(new DeclaredUnit("letter"));
    }

    [Fact]
    public void A_turn_that_changed_nothing_writes_nothing()
    {
        var states = new ConversationStates(_kept.GetValueOrDefault, (key, value) => _kept[key] = value);
        var state = states.Find("c");

        states.Save("c", state, state);

        _kept.ShouldBeEmpty();
    }
}
