using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// Calls the model so that it can do no harm: within a time, an amount and a day's budget, few at once, and after a failure
/// not for a minute. Whoever calls goes on without an answer.
/// </summary>
internal sealed partial class ModelCalls(IChatClient chat, ModelOptions options, TokenBudget budget, TimeProvider clock, ILogger<ModelCalls> logger)
{
    private const int MostAtOnce = 4;

    /// <summary>What a server sends beyond this is no answer of so many tokens.</summary>
    private const int CharactersPerToken = 8;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private int _running;
    private long _restUntil;

    /// <summary>
    /// What the model says, or null; <paramref name="hear"/> gets all that was said so far and may end it by false.
    /// </summary>
    public async Task<string?> AskAsync(
        IReadOnlyList<ChatMessage> messages, IList<AITool> tools, Func<string, CancellationToken, Task<bool>> hear, CancellationToken cancellationToken)
    {
        if (Interlocked.Read(ref _restUntil) > clock.GetUtcNow().UtcTicks || !budget.IsLeft())
        {
            return null;
        }

        try
        {
            return Interlocked.Increment(ref _running) <= MostAtOnce ? await ListenAsync(messages, tools, hear, cancellationToken) : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a foreign server and its client may throw: the person has an answer without it.
            Interlocked.Exchange(ref _restUntil, (clock.GetUtcNow() + Rest).UtcTicks);
            LogUnanswered(logger, exception.GetType().Name);
            return null;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    private async Task<string?> ListenAsync(
        IReadOnlyList<ChatMessage> messages, IList<AITool> tools, Func<string, CancellationToken, Task<bool>> hear, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeLimitSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var said = new StringBuilder();
        long counted = 0;
        try
        {
            var settings = new ChatOptions { MaxOutputTokens = options.MaxTokens, Temperature = 0, Tools = tools };
            await foreach (var update in chat.GetStreamingResponseAsync(messages, settings, either.Token))
            {
                counted += update.Contents.OfType<UsageContent>().Sum(usage => usage.Details.TotalTokenCount ?? 0);
                said.Append(update.Text);
                if (said.Length > options.MaxTokens * CharactersPerToken || (update.Text.Length > 0 && !await hear(said.ToString(), either.Token)))
                {
                    break;
                }
            }
        }
        finally
        {
            // A server that counts too little, or nothing, is not believed.
            budget.Spend(Math.Max(counted, (messages.Sum(message => message.Text.Length) + said.Length) / 3));
        }

        return said.ToString();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model did not answer ({Failure}); it is left alone for a minute.")]
    private static partial void LogUnanswered(ILogger logger, string failure);
}
