namespace CchcBot.Knowledge.Storage;

/// <summary>
/// The journal or a kept file is not what was written. Nothing was changed; the message names the file and the entry.
/// </summary>
public sealed class StoreDamagedException : Exception
{
    /// <summary>Says what does not agree, in one English sentence.</summary>
    public StoreDamagedException(string message)
        : base(message) => Problems = [message];

    /// <summary>Says everything that does not agree; the message is the first problem.</summary>
    public StoreDamagedException(IReadOnlyList<string> problems)
        : base(problems.Count == 1 ? problems[0] : $"{problems[0]} ({problems.Count} problems in all)") => Problems = problems;

    /// <summary>Everything that does not agree, one English sentence each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
