using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>Which invoke is whose; a name that nobody knows is answered with 501, as the protocol asks.</summary>
internal sealed class InvokeTable(IEnumerable<IInvokeHandler> handlers)
{
    private readonly Dictionary<string, IInvokeHandler> _handlers = handlers
        .SelectMany(handler => handler.Names.Select(name => KeyValuePair.Create(name, handler)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The answer to an invoke.</summary>
    public Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken) =>
        activity.Name is { } name && _handlers.TryGetValue(name, out var handler)
            ? handler.HandleAsync(activity, cancellationToken)
            : Task.FromResult(InvokeResponses.Unknown);
}
