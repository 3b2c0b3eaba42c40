using System.Diagnostics;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>A PostgreSQL server of the benchmark's own, in a folder, reached through a socket in it.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Account = "postgres";

    private readonly string _programs;
    private readonly string _data;

    /// <summary>Makes a cluster and starts it.</summary>
    public PostgresServer(string folder)
    {
        _programs = FindPrograms() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        Socket = folder;
        _data = Path.Combine(folder, "data");
        if (Environment.UserName == "root")
        {
            Run("chown", [Account, folder]);
        }

        RunAsAccount("initdb", ["-D", _data, "-U", Account, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        RunAsAccount("pg_ctl", ["-D", _data, "-l", Path.Combine(folder, "log"), "-w", "-o", $"-k {folder} -c listen_addresses='' -c fsync=off -c shared_buffers=2GB -c maintenance_work_mem=512MB -c max_wal_size=8GB -c max_parallel_workers_per_gather=0", "start"]);
    }

    /// <summary>The folder of the socket.</summary>
    public string Socket { get; }

    /// <summary>The folder that holds initdb and pg_ctl; null when there is none.</summary>
    public static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(installed)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    /// <inheritdoc />
    public void Dispose() => RunAsAccount("pg_ctl", ["-D", _data, "-w", "-m", "immediate", "stop"]);

    /// <summary>The server refuses to run as root.</summary>
    private void RunAsAccount(string program, IEnumerable<string> arguments)
    {
        var path = Path.Combine(_programs, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", Account, "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, IEnumerable<string> arguments)
    {
        // Output goes nowhere: a server that inherits a pipe would keep it open.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])) ?? throw new InvalidOperationException($"{program} did not start.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}
