using System.Globalization;
using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Rosters;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Acknowledgements;

/// <summary>
/// Plays the department's utterances in order from an empty ledger, each on its day and by its speaker, confirming where a
/// card asks.
/// </summary>
public sealed class DepartmentUtterancesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly MemoryKnowledgeStore _store = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 2, 28, 1, 0, 0, TimeSpan.Zero));
    private readonly Dictionary<string, (string Conversation, ConversationState State)> _turns = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var roster = await File.ReadAllBytesAsync(Corpus.Find("corpus/department/roster.csv"), Token);
        await new RosterImport(_store, _clock).ImportAsync("roster.csv", roster, isDryRun: false, Token);
        foreach (var document in LabelledDocuments.Read())
        {
            await _store.AppendAsync(document, Token);
        }
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Every_utterance_comes_to_what_is_expected()
    {
        var lines = await File.ReadAllLinesAsync(Corpus.Find("corpus/department/acknowledgements.jsonl"), Token);
        var misses = new List<string>();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var wrong = await PlayAsync(json.RootElement);
            output.WriteLine($"{(wrong.Count == 0 ? "right" : "WRONG " + string.Join("; ", wrong))}: {json.RootElement.GetProperty("id")} {json.RootElement.GetProperty("utterance")}");
            misses.AddRange(wrong.Select(problem => $"{json.RootElement.GetProperty("id")}: {problem}"));
        }

        misses.ShouldBeEmpty();
    }

    private async Task<List<string>> PlayAsync(JsonElement utterance)
    {
        var saidOn = DateOnly.ParseExact(utterance.GetProperty("saidOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var moment = new DateTimeOffset(saidOn, new TimeOnly(9, 0), TimeSpan.FromHours(7));
        _clock.SetUtcNow(moment);
        var id = utterance.GetProperty("id").GetString()!;
        var (conversation, state) = utterance.TryGetProperty("after", out var after) ? _turns[after.GetString()!] : (id, ConversationState.New);
        var message = Message(conversation, utterance, moment);
        var expect = utterance.GetProperty("expect");
        var taken = await TakeAsync(message, state);
        _turns[id] = (conversation, taken?.State ?? TopicOf(expect, state));
        return [.. Compare(expect, message.Text, saidOn, taken?.Step)];
    }

    private async Task<(AcknowledgementStep Step, ConversationState State)?> TakeAsync(IncomingMessage message, ConversationState state)
    {
        var taken = await Handler().TakeAsync(message, state, Token);
        if (taken?.Step is AcknowledgementStep.ReadingProposed reading)
        {
            var button = JsonSerializer.SerializeToElement(AcknowledgementReplies.Of(reading).Card!["actions"]![0]!["data"]);
            return await Handler().TakeAsync(message with { Text = "", Press = new CardPress(NoticeReplies.ReadVerb, button) }, taken.Value.State, Token);
        }

        return taken?.Step is AcknowledgementStep.Proposed proposed
            ? await Handler().TakeAsync(message with { Text = "", Press = Press(proposed.Pending.CardId) }, taken.Value.State, Token)
            : taken;
    }

    private IEnumerable<string> Compare(JsonElement expect, string text, DateOnly saidOn, AcknowledgementStep? step)
    {
        var outcome = Outcome(step);
        var acceptable = expect.TryGetProperty("acceptable", out var list) ? Strings(list) : [expect.GetProperty("outcome").GetString()!];
        if (!acceptable.Contains(outcome))
        {
            yield return $"outcome {outcome} and not {string.Join('|', acceptable)}";
        }

        var reply = step is null ? "" : AcknowledgementReplies.Of(step).Text;
        foreach (var problem in CompareUnits(expect, reply).Concat(CompareReason(expect, step)).Concat(CompareParts(expect, text, saidOn, step)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> CompareUnits(JsonElement expect, string reply)
    {
        foreach (var unit in expect.TryGetProperty("unitsMustInclude", out var wanted) ? Strings(wanted) : [])
        {
            if (!reply.Contains(unit, StringComparison.Ordinal))
            {
                yield return $"{unit} is not named";
            }
        }

        foreach (var unit in expect.TryGetProperty("unitsMustNotInclude", out var unwanted) ? Strings(unwanted) : [])
        {
            if (reply.Contains(unit, StringComparison.Ordinal))
            {
                yield return $"{unit} is named";
            }
        }
    }

    private static IEnumerable<string> CompareReason(JsonElement expect, AcknowledgementStep? step)
    {
        var reason = step switch
        {
            AcknowledgementStep.Refused { Reason: AcknowledgementRefusal.StaffWithoutAuthority } => "staff-without-authority",
            AcknowledgementStep.Refused { Reason: AcknowledgementRefusal.OtherUnit or AcknowledgementRefusal.OnBehalfWithoutReason } => "other-unit",
            AcknowledgementStep.Asked { Doubt: AcknowledgementDoubt.InformedExceedsTotal } => "informed-exceeds-total",
            AcknowledgementStep.Asked { Doubt: AcknowledgementDoubt.ImpossibleDay } => "invalid-date",
            AcknowledgementStep.NotFound => "unknown-document",
            _ => null,
        };
        if (expect.GetProperty("reason").GetString() != reason)
        {
            yield return $"reason {reason}";
        }
    }

    /// <summary>What was recorded; what was not is compared as it was understood.</summary>
    private IEnumerable<string> CompareParts(JsonElement expect, string text, DateOnly saidOn, AcknowledgementStep? step)
    {
        var library = new DocumentLibrary(_store);
        var reading = new AcknowledgementReader(library.GetCatalog(), new UnitMatcher(_store.GetRoster())).Read(text, saidOn, AwaitedAnswer.None);
        var lines = LinesOf(step);
        var expected = UtteranceParts.Expected(expect);
        var actual = lines.Count > 0 ? UtteranceParts.Of(lines) : UtteranceParts.Of(reading, step, new AcknowledgementLedger(_store, library, _clock));

        // A day that was not said is recorded as the day of saying.
        actual = expected.Date is null && actual.Date == saidOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ? actual with { Date = null } : actual;
        if (actual != expected)
        {
            yield return $"{actual} and not {expected}";
        }

        var method = lines.Count > 0 ? lines[0].Acknowledgement.Method : reading.Method;
        string?[] methods = expect.TryGetProperty("methodAnyOf", out var any)
            ? [.. any.EnumerateArray().Select(item => item.GetString())]
            : [expect.GetProperty("method").GetString(), step is AcknowledgementStep.OfUnit ? method : null];
        if (!methods.Contains(method))
        {
            yield return $"method {method}";
        }
    }

    private static IReadOnlyList<LedgerLine> LinesOf(AcknowledgementStep? step) => step switch
    {
        AcknowledgementStep.Recorded recorded => recorded.Lines,
        AcknowledgementStep.OfUnit ofUnit => [.. ofUnit.Lines.Select(line => line.Line).OfType<LedgerLine>()],
        _ => [],
    };

    private static string Outcome(AcknowledgementStep? step) => step switch
    {
        null or AcknowledgementStep.Overview or AcknowledgementStep.OfUnit => "answered",
        AcknowledgementStep.Recorded or AcknowledgementStep.ReadingRecorded => "recorded",
        AcknowledgementStep.Withdrawn => "revoked",
        AcknowledgementStep.Refused => "refused",
        AcknowledgementStep.NotFound => "notFound",
        AcknowledgementStep.Asked => "clarify",
        _ => step.GetType().Name,
    };

    /// <summary>What the questions feature leaves behind when it has answered.</summary>
    private ConversationState TopicOf(JsonElement expect, ConversationState state)
    {
        var number = expect.GetProperty("document").GetString();
        var document = _store.ListDocumentHeaders().First(stored => stored.Document.Number?.Printed == number);
        return state.With("questions.topic", new DialogueContext([document.Document.Id], null, [], null));
    }

    private IncomingMessage Message(string conversation, JsonElement utterance, DateTimeOffset moment)
    {
        var email = utterance.GetProperty("speaker").GetProperty("email").GetString();
        var officer = _store.GetRoster().Officers.Single(candidate => candidate.Email == email);
        var sender = new Sender("msteams", "29:" + officer.Id, officer.Name, officer.DirectoryObjectId, MayDeclareUnit: false);
        return new IncomingMessage(conversation, sender, utterance.GetProperty("utterance").GetString()!, null, IsGroup: false, moment);
    }

    private static CardPress Press(string cardId) =>
        new(AcknowledgementCard.ConfirmVerb, JsonSerializer.SerializeToElement(new { cardId }));

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private AcknowledgementHandler Handler()
    {
        var library = new DocumentLibrary(_store);
        return new AcknowledgementHandler(_store, library, new AcknowledgementLedger(_store, library, _clock), new EvidenceIntake(new FileReader(new ReadingOptions()), _store));
    }
}
