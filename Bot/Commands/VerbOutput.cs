using Spectre.Console;

namespace CchcBot.Bot.Commands;

/// <summary>Where a verb writes, and from where its paths are meant.</summary>
/// <param name="Out">What was asked for.</param>
/// <param name="Error">One line per failure, for a person.</param>
/// <param name="Folder">The folder in which the person stands; absolute.</param>
internal sealed record VerbOutput(TextWriter Out, TextWriter Error, string Folder)
{
    /// <summary>The person's terminal, on which progress may be shown; null when the output goes elsewhere.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>A path as the person meant it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);
}
