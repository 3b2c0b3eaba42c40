using System.Text;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Rosters;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Rosters;

public sealed class RosterImportTests : IAsyncDisposable
{
    private const string Head = "unit,role,name,email,aadObjectId\n";
    private const string First = Head + "Phòng Một,unitHead,Nguyễn Thử A,a@mau.example,\nPhòng Hai,staff,Trần Thử B,b@mau.example,\n";
    private const string Second = Head + "Phòng Một,staff,Nguyễn Thử A,a@mau.example,275936ec-f7b2-5b97-b050-c6354ce22671\nPhòng Ba,staff,Lê Thử C,c@mau.example,\n";

    private readonly MemoryKnowledgeStore _store = new();

    [Fact]
    public async Task ImportAsync_puts_the_roster_in_use()
    {
        var outcome = await ImportAsync(First);

        outcome.ShouldBeOfType<RosterImportOutcome.Imported>().Changes.UnitsAdded.Count.ShouldBe(2);
        _store.GetRoster().Officers.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ImportAsync_writes_nothing_of_a_file_with_a_broken_row()
    {
        await ImportAsync(First);

        var outcome = await ImportAsync(Second + "Phòng Ba,sếp,Lê Thử D,d@mau.example,\n");

        outcome.ShouldBeOfType<RosterImportOutcome.Refused>().Problems.ShouldHaveSingleItem().ShouldStartWith("Dòng 4");
        _store.GetRoster().Units.Select(unit => unit.Name).ShouldBe(["Phòng Một", "Phòng Hai"]);
    }

    [Fact]
    public async Task ImportAsync_says_in_a_dry_run_what_would_change_and_writes_nothing()
    {
        await ImportAsync(First);

        var outcome = await ImportAsync(Second, isDryRun: true);

        var changes = outcome.ShouldBeOfType<RosterImportOutcome.DryRun>().Changes;
        changes.UnitsAdded.ShouldHaveSingleItem().Name.ShouldBe("Phòng Ba");
        changes.UnitsRemoved.ShouldHaveSingleItem().Name.ShouldBe("Phòng Hai");
        changes.OfficersAdded.ShouldHaveSingleItem().Name.ShouldBe("Lê Thử C");
        changes.OfficersRemoved.ShouldHaveSingleItem().Name.ShouldBe("Trần Thử B");
        changes.AuthorityChanged.ShouldHaveSingleItem().After.Role.ShouldBe(OfficerRole.Staff);
        _store.Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task ImportAsync_writes_nothing_when_nothing_changes_and_lets_an_earlier_roster_come_back()
    {
        await ImportAsync(First);
        await ImportAsync(First);
        _store.Sequence.ShouldBe(1);

        await ImportAsync(Second);
        await ImportAsync(First);

        _store.GetRoster().Units.Select(unit => unit.Name).ShouldBe(["Phòng Một", "Phòng Hai"]);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private Task<RosterImportOutcome> ImportAsync(string text, bool isDryRun = false) =>
        new RosterImport(_store, new FakeTimeProvider()).ImportAsync(
            "danh-sach.csv", Encoding.UTF8.GetBytes(text), isDryRun, TestContext.Current.CancellationToken);
}
