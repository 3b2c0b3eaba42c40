namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>A language model that may phrase answers, in OpenAI's form (OpenAI, Azure OpenAI, Ollama, vLLM); the section <c>Model</c>.</summary>
public sealed record ModelOptions
{
    /// <summary>The address that ends with <c>/v1</c>; null, the default, for no model.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model's name at the server.</summary>
    public string Name { get; init; } = "";

    /// <summary>The key, where the server asks for one.</summary>
    public string ApiKey { get; init; } = "none";

    /// <summary>A file that holds the key, so that it need not stand among the settings.</summary>
    public string? ApiKeyFile { get; init; }

    /// <summary>Seconds that one question may wait for the model, 1 to 100; then it is answered without.</summary>
    public int TimeLimitSeconds { get; init; } = 20;

    /// <summary>The most tokens of one answer of the model, 50 to 4000.</summary>
    public int MaxTokens { get; init; } = 600;

    /// <summary>The most tokens of one day, asked and answered; at 0 the model is never called.</summary>
    public int DailyTokens { get; init; } = 500_000;

    /// <summary>The first thing wrong with the settings, or null.</summary>
    public string? FindFault() =>
        Name.Length == 0 ? "Model:Name is missing."
        : TimeLimitSeconds is < 1 or > 100 ? "Model:TimeLimitSeconds is not between 1 and 100."
        : MaxTokens is < 50 or > 4000 ? "Model:MaxTokens is not between 50 and 4000."
        : DailyTokens < 0 ? "Model:DailyTokens is below 0."
        : null;
}
