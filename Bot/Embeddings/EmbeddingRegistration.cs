using System.ClientModel;
using System.ClientModel.Primitives;
using CchcBot.Knowledge.Indexing;
using Microsoft.Extensions.AI;
using OpenAI;

namespace CchcBot.Bot.Embeddings;

/// <summary>Adds the embedding model to the search, where one is configured.</summary>
internal static class EmbeddingRegistration
{
    /// <summary>Adds <see cref="PassageMeanings"/>, or nothing when there is no model.</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, EmbeddingOptions? options)
    {
        if (options?.Endpoint is { } endpoint)
        {
            services.AddSingleton(_ => CreateGenerator(options, endpoint));
            services.AddSingleton<PassageMeanings>();
        }

        return services;
    }

    /// <summary>Tries once: whoever asks has an answer without the model.</summary>
    private static IEmbeddingGenerator<string, Embedding<float>> CreateGenerator(EmbeddingOptions options, Uri endpoint) =>
        new OpenAIClient(new ApiKeyCredential(options.ApiKey), new OpenAIClientOptions { Endpoint = endpoint, RetryPolicy = new ClientRetryPolicy(0) })
            .GetEmbeddingClient(options.Model).AsIEmbeddingGenerator();
}
