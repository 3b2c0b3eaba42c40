using System.Globalization;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Benchmarks.Reading;

/// <summary>Reads all files of some folders by kind, and beside it lets the usual programs read the same files.</summary>
internal static class ReadingBenchmark
{
    private const double CharactersOfPage = 1_800;
    private const int FewestWordsOfText = 60;

    /// <summary>The programs beside ours; <c>$f</c> is the file, what they print is the text.</summary>
    private static readonly Dictionary<string, (string Name, string Command)[]> Peers = new(StringComparer.Ordinal)
    {
        ["Docx"] = [("LibreOffice", Convert("txt:Text (encoded):UTF8"))],
        ["OldWord"] = [("catdoc", "catdoc -d utf-8 \"$f\""), ("LibreOffice", Convert("txt:Text (encoded):UTF8"))],
        ["Rtf"] = [("LibreOffice", Convert("txt:Text (encoded):UTF8"))],
        ["OldExcel"] = [("LibreOffice", Convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"))],
        ["Pdf, text"] = [("pdftotext -layout", "pdftotext -layout \"$f\" -")],
        ["Pdf, scan"] = [("pdftoppm + tesseract", "pdftoppm -r 200 -gray \"$f\" $t/p; for p in $t/p*; do tesseract $p - -l vie; done")],
    };

    /// <summary>Measures the files of folders and prints a table; as the worker, reads the files given.</summary>
    public static Task RunAsync(string[] arguments, TextWriter output, CancellationToken cancellationToken) => arguments[0] == ReadingWorker.Verb
        ? ReadingWorker.RunAsync(arguments[1..], output, cancellationToken)
        : MeasureAsync(arguments.Select(Path.GetFullPath), output, cancellationToken);

    private static async Task MeasureAsync(IEnumerable<string> folders, TextWriter output, CancellationToken cancellationToken)
    {
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var kinds = new Dictionary<string, List<(string File, int? Pages)>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (kind, pages) = await KindOfAsync(file, cancellationToken);
            (kinds.TryGetValue(kind, out var list) ? list : kinds[kind] = []).Add((file, pages));
        }

        await output.WriteLineAsync("| kind | files | pages | reader | cores | pages/s | peak MB | failed | words | of them syllables |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (kind, list) in kinds.Where(kind => Peers.ContainsKey(kind.Key)).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            await MeasureAsync(kind, list, output, cancellationToken);
        }
    }

    private static async Task MeasureAsync(string kind, List<(string File, int? Pages)> files, TextWriter output, CancellationToken cancellationToken)
    {
        var quoted = string.Join(' ', files.Select(file => "'" + file.File + "'"));
        double pages = files.Sum(file => file.Pages ?? 0);
        foreach (var cores in new[] { 1, 2 })
        {
            var (printed, seconds, megabytes) = await MeasuredCommand.RunAsync($"'{Environment.ProcessPath}' reading {ReadingWorker.Verb} {quoted}", cores, cancellationToken);
            var sums = printed.Trim().Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            pages = pages > 0 ? pages : Math.Ceiling(sums[1] / CharactersOfPage);
            await PrintAsync("CchcBot", cores, new ReadingTally((int)sums[0], sums[1], sums[2], sums[3]), seconds, megabytes);
        }

        foreach (var (name, command) in Peers[kind])
        {
            var sum = new ReadingTally(0, 0, 0, 0);
            var (time, memory) = (0.0, 0.0);
            foreach (var (file, _) in files)
            {
                var (printed, seconds, megabytes) = await MeasuredCommand.RunAsync($"f='{file}'; t=$(mktemp -d); {command}; rm -rf $t", 2, cancellationToken);
                (sum, time, memory) = (sum.Add(ReadingWorker.Count(printed)), time + seconds, Math.Max(memory, megabytes));
            }

            await PrintAsync(name, 2, sum, time, memory);
        }

        Task PrintAsync(string name, int cores, ReadingTally sum, double seconds, double megabytes) => output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {kind} | {files.Count} | {pages:0} | {name} | {cores} | {pages / seconds:0.0} | {megabytes:0} | {sum.Failed} | {sum.Words} | {(double)sum.Valid / Math.Max(1, sum.Words):.000} |"));
    }

    private static string Convert(string format) =>
        $"soffice -env:UserInstallation=file://$t/profile --headless --convert-to '{format}' --outdir $t \"$f\" > /dev/null; cat $t/*.txt $t/*.csv 2> /dev/null";

    private static async Task<(string Kind, int? Pages)> KindOfAsync(string file, CancellationToken cancellationToken)
    {
        var kind = FileSignature.Find(await File.ReadAllBytesAsync(file, cancellationToken));
        if (kind is not FileKind.Pdf)
        {
            return (kind.ToString(), null);
        }

        var (text, _, _) = await MeasuredCommand.RunAsync($"pdftotext '{file}' -; pdfinfo '{file}' | sed -n 's/^Pages: */@pages /p'", 2, cancellationToken);
        var parts = text.Split("@pages ");
        var pages = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        return (VietnameseSyllables.Count(parts[0]).All < FewestWordsOfText * pages ? "Pdf, scan" : "Pdf, text", pages);
    }
}
