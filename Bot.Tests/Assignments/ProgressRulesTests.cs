using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;
using CsCheck;

namespace CchcBot.Bot.Tests.Assignments;

public sealed class ProgressRulesTests
{
    private static readonly DateOnly Due = new(2030, 3, 20);

    [Theory]
    [InlineData(20, AssignmentState.CompletedOnTime)]
    [InlineData(21, AssignmentState.CompletedLate)]
    public void What_is_completed_is_judged_by_the_day_of_completion(int day, AssignmentState state) =>
        ProgressRules.StateOn(new DateOnly(2030, 5, 1), Due, [Report(ProgressKind.Completed, day)]).ShouldBe(state);

    [Theory]
    [InlineData(20, AssignmentState.InTime)]
    [InlineData(21, AssignmentState.Overdue)]
    public void What_is_open_is_judged_by_today(int today, AssignmentState state) =>
        ProgressRules.StateOn(new DateOnly(2030, 3, today), Due, [Report(ProgressKind.Started, 1)]).ShouldBe(state);

    [Fact]
    public void An_approved_extension_moves_the_last_day_and_a_refused_one_does_not()
    {
        var asked = Report(ProgressKind.ExtensionRequested, 18) with { NewDueOn = new DateOnly(2030, 3, 30) };

        ProgressRules.DueOn(Due, [asked]).ShouldBe(Due);
        ProgressRules.DueOn(Due, [asked, Report(ProgressKind.ExtensionRefused, 19)]).ShouldBe(Due);
        ProgressRules.DueOn(Due, [asked, Report(ProgressKind.ExtensionApproved, 19) with { NewDueOn = asked.NewDueOn }]).ShouldBe(asked.NewDueOn);
    }

    [Fact]
    public void What_cannot_be_is_not_recorded()
    {
        var today = new DateOnly(2030, 3, 19);

        ProgressRules.FindProblem(Report(ProgressKind.Completed, 20), [], Due, today).ShouldBe(ProgressProblem.FutureDay);
        ProgressRules.FindProblem(Report(ProgressKind.ExtensionRequested, 1) with { NewDueOn = Due }, [], Due, today).ShouldBe(ProgressProblem.NoLaterDay);
        ProgressRules.FindProblem(Report(ProgressKind.ExtensionRefused, 1), [], Due, today).ShouldBe(ProgressProblem.NothingRequested);
        ProgressRules.FindProblem(Report(ProgressKind.Obstructed, 1), [], Due, today).ShouldBe(ProgressProblem.NoExplanation);
    }

    [Fact]
    public void Any_history_ends_in_a_state_that_its_last_report_of_work_explains() =>
        Gen.Select(Gen.Enum<ProgressKind>(), Gen.Int[1, 28]).List[0, 12].Sample(history =>
        {
            var reports = history.Select(one => Report(one.Item1, one.Item2) with { NewDueOn = Due.AddDays(one.Item2) }).ToList();
            var state = ProgressRules.StateOn(new DateOnly(2030, 3, 28), ProgressRules.DueOn(Due, reports), reports);
            var last = reports.LastOrDefault(report => report.Kind is ProgressKind.Started or ProgressKind.Completed or ProgressKind.Obstructed);
            (state is AssignmentState.CompletedOnTime or AssignmentState.CompletedLate).ShouldBe(last?.Kind is ProgressKind.Completed);
        });

    private static ProgressReport Report(ProgressKind kind, int day) => new()
    {
        DocumentId = "d",
        Clause = new ProvisionPath("1"),
        Ordinal = 0,
        UnitId = "u",
        UnitName = "Phòng Mẫu",
        Kind = kind,
        On = new DateOnly(2030, 3, day),
        By = SampleEntries.Clerk,
    };
}
