using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>Keeps what is logged, to be looked at.</summary>
internal sealed class WrittenLog<T> : ILogger<T>
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add(formatter(state, exception));
}
