using System.Text.Json;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// The functions that a model may call while it phrases one answer: search, one provision, the assignments of a document.
/// They read what the question's own scope holds and write nothing; after a few calls they say no more.
/// </summary>
internal sealed class DocumentFunctions(AnswerSession session, Sources sources)
{
    private const int MostCalls = 6;
    private const int MostFound = 5;
    private const int LongestText = 900;
    private int _calls;

    /// <summary>The functions, as tools of a chat.</summary>
    public IList<AITool> All =>
    [
        Tool(Search, "search", "Tìm đoạn văn bản theo từ khóa tiếng Việt."),
        Tool(GetProvision, "get_provision", "Đọc một điều, khoản của văn bản, ví dụ số văn bản và khoản 2.a."),
        Tool(ListAssignments, "list_assignments", "Liệt kê các đoạn giao nhiệm vụ của một văn bản theo số, ký hiệu."),
    ];

    // Without a kernel of its own a function looks for one among the caller's services, and fails.
    private static KernelFunction Tool(Delegate method, string name, string description) =>
        KernelFunctionFactory.CreateFromMethod(method, name, description).WithKernel(new Kernel());

    private string Search(string query)
    {
        if (IsSpent())
        {
            return "[]";
        }

        IReadOnlyList<string>? within = session.Scope.IsNarrow ? [.. session.Scope.Documents.Select(document => document.Id)] : null;
        var hits = session.Index.Search(new PassageQuery(VietnameseText.Normalize(query), MostFound, within) { ExceptDocumentIds = session.Catalog.ReplacedIds });
        return Write(hits.Select(hit => (session.Load(hit.Passage.DocumentId), hit.Passage.Clause)));
    }

    private string GetProvision(string document, string clause) =>
        IsSpent() || Find(document) is not { } found ? "[]" : Write([(found, new ProvisionPath(VietnameseText.Normalize(clause).Trim()))]);

    private string ListAssignments(string document) =>
        IsSpent() || Find(document) is not { } found ? "[]" : Write(found.Assignments.Select(assignment => assignment.Clause).Distinct().Take(MostFound).Select(clause => (found, clause)));

    private bool IsSpent() => ++_calls > MostCalls;

    /// <summary>A document of the question's scope by its number.</summary>
    private OfficialDocument? Find(string words)
    {
        var stored = session.Catalog.ReadMentions(VietnameseText.Normalize(words)).SelectMany(mention => session.Catalog.Resolve(mention).Stored).Distinct().ToList();
        return stored is [var header] && (!session.Scope.IsNarrow || session.Scope.Documents.Any(document => document.Id == header.Id))
            ? session.Load(header.Id)
            : null;
    }

    private string Write(IEnumerable<(OfficialDocument Document, ProvisionPath Clause)> places) => JsonSerializer.Serialize(
        places.Select(place => place.Document.FindProvision(place.Clause) is { } provision ? sources.Add(place.Document, provision) : null)
            .OfType<int>().Distinct()
            .Select(number => PhrasingPrompt.Passage(number, sources.Find(number)!, LongestText)),
        PhrasingPrompt.Json);
}
