using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Tests.Organization;

public sealed class SpeakerResolverTests
{
    private static readonly Officer Head = new("275936ec", "Nguyễn Thử A", "van phong so", OfficerRole.UnitHead, null, "275936ec", null);

    private readonly Roster _roster = SampleRoster.Roster with { Officers = [Head] };

    [Fact]
    public void Resolve_believes_the_roster_and_not_what_a_known_person_says()
    {
        var speaker = SpeakerResolver.Resolve(_roster, "275936EC", null, "thanh tra so");

        speaker.ShouldBe(new Speaker(Head, _roster.FindUnit("van phong so"), IsSelfDeclared: false));
    }

    [Fact]
    public void Resolve_marks_a_unit_that_somebody_unknown_only_claims()
    {
        var speaker = SpeakerResolver.Resolve(_roster, null, null, "thanh tra so");

        speaker.ShouldBe(new Speaker(null, _roster.FindUnit("thanh tra so"), IsSelfDeclared: true));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("somebody else", null)]
    [InlineData(null, "a unit that is gone")]
    public void Resolve_says_when_nothing_is_known(string? directoryObjectId, string? declaredUnitId) =>
        SpeakerResolver.Resolve(_roster, directoryObjectId, null, declaredUnitId).ShouldBe(new Speaker(null, null, IsSelfDeclared: false));
}
