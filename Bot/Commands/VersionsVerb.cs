using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>versions</c>: the files of documents, and a person's decision on those that wait.</summary>
internal sealed class VersionsVerb(IKnowledgeStore store, DocumentLibrary library, DocumentVersions versions, IndexCatchUp index)
{
    /// <summary>Lists the versions of one document, or of all documents those that wait; with <paramref name="all"/> every one.</summary>
    public async Task<int> ListAsync(string? name, bool all, bool json, VerbOutput output)
    {
        var header = name is null ? null : await NamedDocument.FindAsync(library.GetCatalog(), name, output);
        if (name is not null && header is null)
        {
            return ExitCode.Failed;
        }

        var listed = header is not null ? [.. versions.List().Where(version => version.DocumentId == header.Id)] : all ? versions.List() : versions.ListAwaiting();
        foreach (var version in listed)
        {
            await output.Out.WriteLineAsync(json ? Json(version) : $"{version.Name}\t{NameOf(version)}\t{version.FileName}\t{ReviewTexts.Moment(version.At)}\t{ReviewTexts.Of(version.State)}");
        }

        if (listed.Count == 0 && !json)
        {
            await output.Out.WriteLineAsync("Không có phiên bản nào chờ xác nhận.");
        }

        return ExitCode.Done;
    }

    /// <summary>Makes a version the one that holds.</summary>
    public Task<int> ConfirmAsync(string version, string? actor, VerbOutput output, CancellationToken cancellationToken) =>
        DecideAsync(version, actor, output, async (found, by) =>
        {
            var before = store.FindDocument(found.DocumentId)?.Document;
            var lost = before is null ? 0 : RecordedProgress.CountLost(store, before, versions.Read(found));
            return await versions.ConfirmAsync(found, by, cancellationToken)
                ? $"Đã xác nhận phiên bản {found.Name} của {NameOf(found)}; các đơn vị cần xác nhận quán triệt lại theo bản mới."
                    + (lost > 0 ? $" Lưu ý: {lost} báo cáo tiến độ đã ghi không còn khớp với nhiệm vụ trong bản mới." : "")
                : null;
        }, cancellationToken);

    /// <summary>Decides that a file is no version; the document stays as it is.</summary>
    public Task<int> RefuseAsync(string version, string? actor, VerbOutput output, CancellationToken cancellationToken) =>
        DecideAsync(version, actor, output, async (found, by) =>
            await versions.RefuseAsync(found, by, cancellationToken) ? $"Đã từ chối phiên bản {found.Name}; {NameOf(found)} giữ nguyên." : null, cancellationToken);

    /// <summary>Makes a file a document of its own.</summary>
    public Task<int> SeparateAsync(string version, string? actor, VerbOutput output, CancellationToken cancellationToken) =>
        DecideAsync(version, actor, output, async (found, by) =>
            await versions.SeparateAsync(found, by, cancellationToken) ? $"Đã lưu tệp {found.FileName} thành văn bản riêng (mã {found.Name})." : null, cancellationToken);

    private async Task<int> DecideAsync(
        string name, string? actor, VerbOutput output, Func<DocumentVersion, Actor, Task<string?>> decide, CancellationToken cancellationToken)
    {
        if (versions.FindByName(name) is not [var version])
        {
            await output.Error.WriteLineAsync($"Không xác định được phiên bản “{name}”; xem mã bằng lệnh versions list.");
            return ExitCode.Failed;
        }

        if (await CommandActor.FindAsync(store, actor, output) is not { } by)
        {
            return ExitCode.Failed;
        }

        if (await decide(version, by) is not { } done)
        {
            await output.Error.WriteLineAsync($"Phiên bản {version.Name} {ReviewTexts.Of(version.State)}, không chờ quyết định.");
            return ExitCode.Failed;
        }

        index.Run(cancellationToken);
        await output.Out.WriteLineAsync(done);
        return ExitCode.Done;
    }

    private static string Json(DocumentVersion version) => OutputJson.Line(new
    {
        version = version.FileHash,
        document = version.DocumentId,
        file = version.FileName,
        at = version.At,
        state = version.State,
        decidedBy = version.DecidedBy?.Name,
    });

    private string NameOf(DocumentVersion version) =>
        library.GetCatalog().Find(version.DocumentId) is { } document ? document.Name : version.FileName;
}
