namespace CchcBot.Bot.Embeddings;

/// <summary>Where an embedding model is served, in OpenAI's form (Ollama, vLLM); the section <c>Embeddings</c>.</summary>
internal sealed class EmbeddingOptions
{
    /// <summary>The address that ends with <c>/v1</c>; null, the default, for no model.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model's name at the server; by default <c>bge-m3</c>.</summary>
    public string Model { get; init; } = "bge-m3";

    /// <summary>The key, where the server asks for one.</summary>
    public string ApiKey { get; init; } = "none";
}
