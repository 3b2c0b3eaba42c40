namespace CchcBot.Knowledge.Ingestion.Reading.Programs;

/// <summary>What became of one run of an external program.</summary>
internal abstract record ProgramRun
{
    private ProgramRun()
    {
    }

    /// <summary>It ended by itself with success.</summary>
    public sealed record Done(byte[] Output) : ProgramRun;

    /// <summary>It ended by itself and says that it failed.</summary>
    public sealed record Failed(int ExitCode) : ProgramRun;

    /// <summary>It took too long, or wrote too much, and was ended.</summary>
    public sealed record Ended : ProgramRun;

    /// <summary>This computer has no such program.</summary>
    public sealed record Missing : ProgramRun;
}
