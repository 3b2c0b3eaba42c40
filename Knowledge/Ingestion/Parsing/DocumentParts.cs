namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The lines of a document by part: addressees, body, foot, and what is attached behind it.</summary>
/// <param name="Addressees">Kính gửi.</param>
/// <param name="Body">The lines of the body, without blanks.</param>
/// <param name="Foot">The lines of Nơi nhận and signature.</param>
/// <param name="Attached">Annexes and attached documents, in order.</param>
internal sealed record DocumentParts(
    IReadOnlyList<string> Addressees, IReadOnlyList<SourceLine> Body, IReadOnlyList<string> Foot, IReadOnlyList<AttachedPart> Attached)
{
    /// <summary>Cuts the lines below the header.</summary>
    public static DocumentParts Cut(IReadOnlyList<SourceLine> lines, int bodyStart)
    {
        var rest = lines.Skip(bodyStart).ToList();
        var second = AttachedPart.FindDocument(rest);
        var sentAlong = second < 0 ? [] : rest.Skip(second).ToList();
        rest = second < 0 ? rest : [.. rest.Take(second)];
        var starts = Enumerable.Range(0, rest.Count).Where(i => AttachedPart.Begins(rest, i)).ToList();
        var main = rest.Take(starts.Count > 0 ? starts[0] : rest.Count).ToList();
        var foot = FootReader.FindStart(main);
        var body = main.Take(foot < 0 ? main.Count : foot).Where(line => !line.IsBlank).ToList();
        var (addressees, used) = AddresseeReader.Read(body);
        body.RemoveRange(used.Start.Value, used.End.Value - used.Start.Value);
        var attached = starts.Select((start, i) => new AttachedPart([.. rest.Take(i + 1 < starts.Count ? starts[i + 1] : rest.Count).Skip(start).Where(line => !line.IsBlank)]));
        var documents = sentAlong.Count == 0 ? [] : new[] { new AttachedPart(sentAlong, IsDocument: true) };
        return new DocumentParts(addressees, body, foot < 0 ? [] : [.. main.Skip(foot).Select(line => line.Text)], [.. attached, .. documents]);
    }
}
