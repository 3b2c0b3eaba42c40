using System.ClientModel;
using System.ClientModel.Primitives;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>Adds the language model to the answers, where one is configured.</summary>
public static class ModelRegistration
{
    private const int MostRounds = 4;

    /// <summary>Adds <see cref="ModelVoice"/>, or nothing when there is no model.</summary>
    /// <exception cref="OptionsValidationException">The settings are wrong.</exception>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, ModelOptions? options)
    {
        if (options?.Endpoint is not { } endpoint)
        {
            return services;
        }

        if (options.FindFault() is { } fault)
        {
            throw new OptionsValidationException("Model", typeof(ModelOptions), [fault]);
        }

        services.AddSingleton(_ => CreateClient(options, endpoint));
        services.AddSingleton(provider => new ModelVoice(new ModelCalls(
            provider.GetRequiredService<IChatClient>(),
            options,
            new TokenBudget(options, provider.GetRequiredService<IStateStore>(), provider.GetRequiredService<TimeProvider>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ModelCalls>>())));
        return services;
    }

    /// <summary>Tries once: whoever asks has an answer without the model.</summary>
    private static IChatClient CreateClient(ModelOptions options, Uri endpoint)
    {
        var client = new OpenAIClient(
            new ApiKeyCredential(options.ApiKey),
            new OpenAIClientOptions { Endpoint = endpoint, RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = TimeSpan.FromSeconds(options.TimeLimitSeconds) });
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion(options.Name, client).Build();
        return kernel.GetRequiredService<IChatCompletionService>().AsChatClient().AsBuilder()
            .UseFunctionInvocation(configure: calling => calling.MaximumIterationsPerRequest = MostRounds)
            .Build();
    }
}
