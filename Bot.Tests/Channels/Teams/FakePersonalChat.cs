using System.Globalization;
using System.Text.Json.Nodes;
using CchcBot.Bot.Tests.Activities.Connector;
using Microsoft.AspNetCore.Http;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>
/// A personal chat of Teams with the rules that Microsoft's pages give for messages shown while they are written: our own fake,
/// since no client at hand keeps them. It holds what the person sees.
/// </summary>
internal sealed class FakePersonalChat(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly List<(string Id, string Text)> _seen = [];
    private readonly List<int> _numbers = [];
    private string? _stream;
    private DateTimeOffset _begun;
    private DateTimeOffset _last;
    private bool _isComplete;

    /// <summary>How long a stream may last.</summary>
    public TimeSpan Limit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether the person has pressed Stop.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Whether no stream is taken here.</summary>
    public bool IsClosed { get; set; }

    /// <summary>What the person sees, message by message.</summary>
    public IReadOnlyList<string> Seen
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen.Select(message => message.Text)];
            }
        }
    }

    /// <summary>The numbers of the pieces taken.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    /// <summary>Every call that broke a rule.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Answers a call as the connector would.</summary>
    public Task TakeAsync(FakeConnector.Call call, HttpContext context)
    {
        lock (_gate)
        {
            var (status, id, error) = Take(call);
            if (error is not null)
            {
                Faults.Add($"{status} {error}");
            }

            context.Response.StatusCode = status;
            return error is not null ? context.Response.WriteAsJsonAsync(new { error = new { code = status == 403 ? "ContentStreamNotAllowed" : "BadRequest", message = error } })
                : id is not null ? context.Response.WriteAsJsonAsync(new { id })
                : Task.CompletedTask;
        }
    }

    private (int Status, string? Id, string? Error) Take(FakeConnector.Call call)
    {
        var body = call.Body!;
        var (text, info) = (body["text"]?.ToString() ?? "", body["entities"]?.AsArray().FirstOrDefault(entity => entity!["type"]!.ToString() == "streaminfo"));
        var type = body["type"]!.ToString();
        return call.Method == "PUT" ? Exchange(call.Target[(call.Target.LastIndexOf('/') + 1)..], text, info)
            : info is not null ? Stream(body, type, text, info)
            : type == "message" ? Say(text)
            : _stream is not null && !_isComplete ? (202, null, "A sign of typing beside a stream")
            : (202, null, null);
    }

    private (int Status, string? Id, string? Error) Exchange(string id, string text, JsonNode? info)
    {
        var place = _seen.FindIndex(message => message.Id == id);
        if (place < 0 || info is not null)
        {
            return (400, null, "Nothing to exchange, or a stream in an exchange");
        }

        _isComplete = true;
        _seen[place] = (id, text);
        return (200, id, null);
    }

    private (int Status, string? Id, string? Error) Say(string text)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m{_seen.Count + 1}");
        _seen.Add((id, text));
        return (201, id, null);
    }

    private (int Status, string? Id, string? Error) Stream(JsonObject body, string type, string text, JsonNode info)
    {
        var (kind, number, now) = (info["streamType"]!.ToString(), info["streamSequence"]?.GetValue<int>(), clock.GetUtcNow());
        var fault = FindFault(body, type, kind, number, info["streamId"]?.ToString()) ?? FindRefusal(text, kind, now);
        if (fault is { } found)
        {
            return (found.Status, null, found.Error);
        }

        if (_stream is null)
        {
            (_, _stream, _) = Say("");
            _begun = now;
        }

        _last = now;
        _isComplete = kind == "final";
        _numbers.AddRange(number is { } piece ? [piece] : []);
        _seen[_seen.FindIndex(message => message.Id == _stream)] = (_stream!, kind == "informative" ? "" : text);
        return _numbers.Count == 1 && !_isComplete ? (201, _stream, null) : (202, null, null);
    }

    private (int Status, string Error)? FindFault(JsonObject body, string type, string kind, int? number, string? id) =>
        (kind == "final", kind == "final") != (type == "message", number is null) ? (400, "Type, kind and number do not go together")
        : kind != "final" && HasMore(body) ? (400, "Only the end may have more than text")
        : kind == "informative" && body["text"]!.ToString().Length > 1000 ? (400, "Too long")
        : id != _stream ? (400, "Another stream")
        : number is { } next && next != _numbers.Count + 1 ? (202, "ContentStreamSequenceOrderPreConditionFailed")
        : null;

    private static bool HasMore(JsonObject body) => body["attachments"] is not null || body["channelData"] is not null || body["entities"]!.AsArray().Count > 1;

    private (int Status, string Error)? FindRefusal(string text, string kind, DateTimeOffset now) =>
        IsClosed ? (403, "Content stream is not allowed")
        : _isComplete ? (403, "Content stream is not allowed on an already completed streamed message")
        : IsStopped ? (403, "Content stream was canceled by user.")
        : _stream is null ? null
        : now - _begun > Limit ? (403, "Content stream finished due to exceeded streaming time.")
        : now - _last < TimeSpan.FromSeconds(1) ? (429, "API calls quota exceeded")
        : kind != "informative" && !text.StartsWith(_seen.Find(message => message.Id == _stream).Text, StringComparison.Ordinal)
            ? (403, "Request streamed content should contain the previously streamed content")
        : null;
}
