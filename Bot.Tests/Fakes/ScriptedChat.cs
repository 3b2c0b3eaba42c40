using System.Text.Json.Nodes;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>What a model was asked, as the product puts it.</summary>
internal sealed class ScriptedChat(JsonObject request)
{
    private const string CallMark = "call:";

    /// <summary>The whole request.</summary>
    public JsonObject Request { get; } = request;

    /// <summary>The JSON that the product sends as the person's message.</summary>
    public JsonObject Asked { get; } = JsonNode.Parse(request["messages"]!.AsArray().First(message => message!["role"]!.ToString() == "user")!["content"]!.ToString())!.AsObject();

    /// <summary>The question.</summary>
    public string Question => Asked["question"]!.ToString();

    /// <summary>Whether an answer is to be phrased; else a question is to be rewritten.</summary>
    public bool IsPhrasing => Asked["passages"] is not null;

    /// <summary>The passages: number and text.</summary>
    public IReadOnlyList<(int Number, string Text)> Passages =>
        [.. (Asked["passages"]?.AsArray() ?? []).Select(passage => (passage!["n"]!.GetValue<int>(), passage["text"]!.ToString()))];

    /// <summary>The passages that a function gave, where one was called.</summary>
    public JsonArray? Found => Request["messages"]!.AsArray().LastOrDefault(message => message!["role"]!.ToString() == "tool")?["content"]?.ToString() is { } content
        ? JsonNode.Parse(content) switch
        {
            JsonArray passages => passages,
            { } text => JsonNode.Parse(text.ToString())!.AsArray(),
            null => null,
        }
        : null;

    /// <summary>What a script says to have a function called.</summary>
    public static string Call(string function, JsonObject arguments) => $"{CallMark}{function}:{arguments.ToJsonString()}";

    /// <summary>The call in what a script says, in OpenAI's form; null when it says words.</summary>
    public static JsonObject? ReadCall(string said) => said.StartsWith(CallMark, StringComparison.Ordinal) && said.Split(':', 3) is [_, var name, var arguments]
        ? new JsonObject
        {
            ["index"] = 0,
            ["id"] = "call-1",
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = name, ["arguments"] = arguments },
        }
        : null;
}
