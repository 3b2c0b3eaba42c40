using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class AcknowledgementPolicyTests
{
    private const string Own = "van phong so";
    private const string Other = "thanh tra so";

    [Theory]
    [InlineData(OfficerRole.UnitHead)]
    [InlineData(OfficerRole.UnitDelegate)]
    public void Head_and_delegate_acknowledge_for_their_own_unit_only(OfficerRole role)
    {
        Check(role, Own).ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: false));
        Check(role, Other).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.OtherUnit));
        Check(role, Other, "đơn vị nhờ").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.OtherUnit));
    }

    [Fact]
    public void Staff_acknowledge_for_no_unit()
    {
        Check(OfficerRole.Staff, Own).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.StaffWithoutAuthority));
        Check(OfficerRole.Staff, Other, "lý do").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.StaffWithoutAuthority));
        AcknowledgementPolicy.CheckReading(Speaker(OfficerRole.Staff)).ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: false));
    }

    [Theory]
    [InlineData(OfficerRole.Monitor)]
    [InlineData(OfficerRole.Admin)]
    public void Monitor_and_admin_record_in_a_units_place_with_a_reason_only(OfficerRole role)
    {
        Check(role, Other).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.OnBehalfWithoutReason));
        Check(role, Own, " ").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.OnBehalfWithoutReason));
        Check(role, Other, "theo báo cáo giấy").ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: true));
    }

    [Fact]
    public void A_self_declared_speaker_acknowledges_for_the_declared_unit_only()
    {
        var speaker = new Speaker(null, SampleRoster.Roster.FindUnit(Own), IsSelfDeclared: true);

        AcknowledgementPolicy.Check(speaker, Own, null).ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: false));
        AcknowledgementPolicy.Check(speaker, Other, "lý do").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.OtherUnit));
    }

    [Fact]
    public void Somebody_unknown_may_do_nothing()
    {
        var nobody = new Speaker(null, null, IsSelfDeclared: false);

        AcknowledgementPolicy.Check(nobody, Own, "lý do").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.UnknownSpeaker));
        AcknowledgementPolicy.CheckReading(nobody).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.UnknownSpeaker));
    }

    private static AcknowledgementAuthority Check(OfficerRole role, string unitId, string? reason = null) =>
        AcknowledgementPolicy.Check(Speaker(role), unitId, reason);

    private static Speaker Speaker(OfficerRole role) =>
        new(new Officer("1", "Nguyễn Thử A", Own, role, null, "1", null), SampleRoster.Roster.FindUnit(Own), IsSelfDeclared: false);
}
