using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Makes an official document of a file's content: header, structure, citations, assignments, checks.</summary>
internal static class DocumentParser
{
    /// <summary>The document. A file without any recognisable form is a document whose words stand in clause 0.</summary>
    public static OfficialDocument Parse(string id, string fileName, FileContent content, IReadOnlyList<string>? knownSigners = null)
    {
        var lines = SourceLine.Of(content);
        var (header, proposed) = RecognizedHeader.Complete(HeaderReader.Read(lines), lines, content, fileName);
        var parts = DocumentParts.Cut(lines, header.BodyStart);
        var foot = FootReader.Read(parts.Foot);
        var text = TextOf(content);
        var (signatory, told) = SignatureReader.Read(content.Signature, foot.Signatory, [.. SignerNames.Mentioned(text)], knownSigners ?? []);
        var (own, tasks) = ReadProvisions(header, parts, content.IsRecognized);
        var provisions = own.Concat(ReadSentAlong(parts, own, content.IsRecognized)).ToList();
        var references = new ReferenceReader(header).Read(own);
        var assignments = new AssignmentReader(header, parts.Addressees);
        var document = new OfficialDocument
        {
            Id = id,
            FileName = fileName,
            Text = text,
            Number = header.Number,
            Notation = header.Notation,
            Type = header.Type,
            Issuer = header.Issuer,
            ParentBody = header.ParentBody,
            Place = header.Place,
            IssuedOn = header.IssuedOn,
            IssuedInMonth = header.IssuedInMonth,
            IssuedOnText = header.IssuedOnText,
            Subject = header.Subject ?? (parts.Body.Count == 0 ? provisions.Select(provision => provision.Heading).FirstOrDefault(heading => heading is not null) : null),
            Addressees = parts.Addressees,
            Distribution = foot.Distribution,
            Signatory = signatory,
            Proposed = told is null ? proposed : [.. proposed, told],
            Urgency = header.Urgency,
            Handling = header.Handling,
            Provisions = provisions,
            References = references,
            Assignments = [.. assignments.Read([.. own.Where(provision => !provision.Path.IsInAnnex)]), .. tasks.Select(task => assignments.Read(task.Clause, task.Task)).OfType<Assignment>()],
        };
        return document with { Warnings = ConsistencyChecks.Of(document) };
    }

    private static (IReadOnlyList<Provision> Provisions, IReadOnlyList<(ProvisionPath Clause, TaskCells Task)> Tasks) ReadProvisions(
        DocumentHeader header, DocumentParts parts, bool isRecognized)
    {
        var reader = new ProvisionReader("", isRecognized);
        var body = reader.Read([.. parts.Body.Where(line => line.Table is null).Select(line => line.Text)], closes: true);
        var lead = (header.Subject is null ? reader.Lead : reader.Lead.Prepend(header.Subject)).ToList();
        var provisions = new List<Provision>();
        if (lead.Count > 0)
        {
            provisions.Add(new Provision(ProvisionPath.Lead, "", null, string.Join('\n', lead), []));
        }

        provisions.AddRange(body);
        var tasks = new List<(ProvisionPath Clause, TaskCells Task)>();
        var annexes = 0;
        var tables = parts.Body.Where(line => line.Table is not null).ToList();
        var attached = parts.Attached.Where(part => !part.IsDocument);
        foreach (var part in tables.Count == 0 ? attached : attached.Prepend(new AttachedPart([new SourceLine("PHỤ LỤC"), .. tables])))
        {
            annexes += part.IsAnnex ? 1 : 0;
            var (provision, found) = part.Read(annexes, standsAlone: header.Notation is null, isRecognized);
            provisions.Add(provision);
            tasks.AddRange(found);
        }

        return (provisions, tasks);
    }

    /// <summary>Documents sent along in the same file can be read and quoted; what they cite and ask for is not this document's.</summary>
    private static IEnumerable<Provision> ReadSentAlong(DocumentParts parts, IReadOnlyList<Provision> own, bool isRecognized) =>
        parts.Attached.Where(part => part.IsDocument).Select(part => part.ReadDocument(new ProvisionPath(own.Any(provision => provision.Path.Value == "KT") ? "KT (2)" : "KT"), isRecognized));

    private static string TextOf(FileContent content) => string.Join('\n', content.Blocks.SelectMany(LinesOf)).Trim();

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join(' ', cell.Paragraphs).Trim()).Where(text => text.Length > 0))),
        _ => [],
    };
}
