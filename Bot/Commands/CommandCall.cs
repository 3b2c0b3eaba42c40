using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>One call of the program, as read.</summary>
/// <param name="Result">What the parser made of the words.</param>
/// <param name="IsServe">Whether it asks to serve, and not for a verb.</param>
/// <param name="DataFolder">The data folder named, or null.</param>
/// <param name="Urls">The addresses named, or null.</param>
/// <param name="Environment">The environment named, or null.</param>
internal sealed record CommandCall(ParseResult Result, bool IsServe, string? DataFolder, string? Urls, string? Environment)
{
    /// <summary>Runs the call; wrong words are told in one line and return 2.</summary>
    public async Task<int> InvokeAsync(TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (Result.Errors.Count > 0)
        {
            await error.WriteLineAsync($"Lệnh không đúng: {Result.Errors[0].Message} Dùng --help để xem hướng dẫn.");
            return ExitCode.WrongWords;
        }

        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return await Result.InvokeAsync(configuration, cancellationToken);
    }
}
