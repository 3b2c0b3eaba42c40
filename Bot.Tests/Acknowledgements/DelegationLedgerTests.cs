using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class DelegationLedgerTests : IAsyncLifetime
{
    private const string Unit = "thanh tra so";
    private static readonly DateOnly First = new(2030, 3, 1);
    private static readonly DateOnly Last = new(2030, 3, 31);
    private static readonly Officer Head = Person("head", OfficerRole.UnitHead, Unit);
    private static readonly Officer OtherHead = Person("other-head", OfficerRole.UnitHead, "van phong so");
    private static readonly Officer Deputy = Person("deputy", OfficerRole.Staff, Unit);
    private static readonly Officer Monitor = Person("monitor", OfficerRole.Monitor, "van phong so");

    private readonly MemoryKnowledgeStore _store = new();
    private readonly DelegationLedger _ledger;

    public DelegationLedgerTests() => _ledger = new DelegationLedger(_store, new FakeTimeProvider());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Delegation Paper => new("d1", Deputy.Id, Unit, SigningGround.Authorized, First, Last, "12/GUQ-TTS", By(Head));

    public async ValueTask InitializeAsync() => await _store.AppendAsync(
        new RosterReplaced(new Roster(SampleRoster.Roster.Units, [Head, OtherHead, Deputy, Monitor]), "danh-sach.csv") { Key = "roster", At = default }, Token);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Whoever_holds_a_delegation_acts_for_the_unit_from_its_first_day_through_its_last()
    {
        await _ledger.RecordAsync(Paper, Token);

        Check(First).ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: false) { DelegationId = "d1" });
        Check(Last).ShouldBe(new AcknowledgementAuthority.Allowed(IsOnBehalf: false) { DelegationId = "d1" });
        Check(First.AddDays(-1)).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.DelegationNotInForce));
        Check(Last.AddDays(1)).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.DelegationNotInForce));
    }

    [Fact]
    public async Task A_delegation_holds_for_its_unit_only()
    {
        await _ledger.RecordAsync(Paper, Token);

        Check(First, "phong quan ly cong nghiep").ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.StaffWithoutAuthority));
    }

    [Fact]
    public async Task What_was_revoked_holds_no_more_and_stays_in_the_journal()
    {
        await _ledger.RecordAsync(Paper, Token);
        await _ledger.RevokeAsync("d1", By(Head), "hết việc", Token);

        Check(First).ShouldBe(new AcknowledgementAuthority.Refused(AcknowledgementRefusal.StaffWithoutAuthority));
        _store.ReadAfter(0).Count(entry => entry.Entry is DelegationRecorded or DelegationRevoked).ShouldBe(2);
    }

    [Fact]
    public void An_authorisation_needs_an_end_and_a_paper()
    {
        DelegationLedger.FindProblem(Paper with { To = null }, Head).ShouldBe(DelegationProblem.NoEnd);
        DelegationLedger.FindProblem(Paper with { DecisionNumber = " " }, Head).ShouldBe(DelegationProblem.NoDecision);
        DelegationLedger.FindProblem(Paper with { To = First.AddDays(-1) }, Head).ShouldBe(DelegationProblem.EndsBeforeItBegins);
        DelegationLedger.FindProblem(Paper with { Ground = SigningGround.Deputy, To = null, DecisionNumber = null }, Head).ShouldBeNull();
    }

    [Fact]
    public void Only_the_units_head_and_the_office_delegate_and_nobody_passes_it_on()
    {
        DelegationLedger.FindProblem(Paper, Head).ShouldBeNull();
        DelegationLedger.FindProblem(Paper, Monitor).ShouldBeNull();
        DelegationLedger.FindProblem(Paper, OtherHead).ShouldBe(DelegationProblem.GrantorMayNot);
        DelegationLedger.FindProblem(Paper, Deputy).ShouldBe(DelegationProblem.GrantorMayNot);
        DelegationLedger.FindProblem(Paper, Person("delegate", OfficerRole.UnitDelegate, Unit)).ShouldBe(DelegationProblem.GrantorMayNot);
        DelegationLedger.FindProblem(Paper, null).ShouldBe(DelegationProblem.GrantorMayNot);
    }

    [Fact]
    public async Task A_paper_with_a_problem_is_never_recorded()
    {
        await Should.ThrowAsync<ArgumentException>(() => _ledger.RecordAsync(Paper with { GrantedBy = By(Deputy) }, Token));

        _ledger.List().ShouldBeEmpty();
    }

    private AcknowledgementAuthority Check(DateOnly today, string unit = Unit) => AcknowledgementPolicy.Check(
        new Speaker(Deputy, SampleRoster.Roster.FindUnit(Unit), IsSelfDeclared: false), unit, null, _ledger.List(), today);

    private static Officer Person(string id, OfficerRole role, string unit) => new(id, "Nguyễn Thử " + id, unit, role, null, id, null);

    private static Actor By(Officer officer) => new(officer.Id, officer.Name, officer.Role.ToString(), "cli", "cli");
}
