using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The lines of a document by part: addressees, body, foot, and what is attached behind it.</summary>
/// <param name="Addressees">Kính gửi.</param>
/// <param name="Body">The lines of the body, without blanks.</param>
/// <param name="Foot">The lines of Nơi nhận and signature.</param>
/// <param name="Attached">Annexes and attached documents, in order.</param>
internal sealed partial record DocumentParts(
    IReadOnlyList<string> Addressees, IReadOnlyList<SourceLine> Body, IReadOnlyList<string> Foot, IReadOnlyList<AttachedPart> Attached)
{
    /// <summary>Cuts the lines below the header.</summary>
    public static DocumentParts Cut(IReadOnlyList<SourceLine> lines, int bodyStart)
    {
        var rest = lines.Skip(bodyStart).ToList();
        var starts = Enumerable.Range(0, rest.Count).Where(i => AttachedPart.Begins(rest, i)).ToList();
        var main = rest.Take(starts.Count > 0 ? starts[0] : rest.Count).ToList();
        var foot = main.FindIndex(line => FootReader.Begins(line.Text));
        var body = main.Take(foot < 0 ? main.Count : foot).Where(line => !line.IsBlank).ToList();
        var (addressees, used) = ReadAddressees(body);
        body.RemoveRange(used.Start.Value, used.End.Value - used.Start.Value);
        var attached = starts.Select((start, i) => new AttachedPart([.. rest.Take(i + 1 < starts.Count ? starts[i + 1] : rest.Count).Skip(start).Where(line => !line.IsBlank)]));
        return new DocumentParts(addressees, body, foot < 0 ? [] : [.. main.Skip(foot).Select(line => line.Text)], [.. attached]);
    }

    private static (IReadOnlyList<string> Addressees, Range Used) ReadAddressees(List<SourceLine> body)
    {
        var start = body.FindIndex(line => To().IsMatch(line.Text));
        if (start is < 0 or > 12)
        {
            return ([], new Range(0, 0));
        }

        var first = To().Match(body[start].Text).Groups["to"].Value.Trim();
        var names = new List<string>();
        if (first.Length > 0)
        {
            names.AddRange(first.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        var end = start + 1;
        while (end < body.Count && Item().Match(body[end].Text) is { Success: true } item)
        {
            names.Add(item.Groups["to"].Value);
            end++;
        }

        return ([.. names.Select(name => name.Trim().TrimEnd('.', ';', ',').Trim())], new Range(start, end));
    }

    [GeneratedRegex(@"^Kính gửi\s*:?(?<to>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex To();

    [GeneratedRegex(@"^[-–+•]\s*(?<to>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
