namespace CchcBot.Bot.Activities;

/// <summary>
/// Answers given in HTTP responses, so that a repetition gets the same one, even while the first is still being made.
/// In this process only: an action that must not happen twice is known by its own key where it is recorded.
/// </summary>
internal sealed class ResponseMemory(TimeProvider time)
{
    private const int MaxCount = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<InvokeResponse>> _responses = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset Until)> _order = new();

    /// <summary>The response remembered under the key, or the one made now. One that fails or is a 5xx is not remembered.</summary>
    public async Task<InvokeResponse> GetOrAddAsync(string key, Func<Task<InvokeResponse>> respond)
    {
        Task<InvokeResponse> response;
        lock (_gate)
        {
            Forget();
            if (!_responses.TryGetValue(key, out response!))
            {
                response = RespondAsync(key, respond);
                _responses.Add(key, response);
                _order.Enqueue((key, time.GetUtcNow() + ActivityQueue.Memory));
            }
        }

        return await response;
    }

    private async Task<InvokeResponse> RespondAsync(string key, Func<Task<InvokeResponse>> respond)
    {
        // Leaves the caller's lock before any work is done.
        await Task.Yield();
        var isAnswered = false;
        try
        {
            var response = await respond();
            isAnswered = response.Status is < 500 or 501;
            return response;
        }
        finally
        {
            if (!isAnswered)
            {
                lock (_gate)
                {
                    _responses.Remove(key);
                }
            }
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count >= MaxCount))
        {
            _responses.Remove(_order.Dequeue().Key);
        }
    }
}
