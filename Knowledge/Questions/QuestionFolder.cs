using System.Text.Json;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Questions;

/// <summary>
/// One file for each question, written whole and synced, and deleted when its time is over. The journal keeps everything for
/// ever, and the small state may be lost; a question may be neither.
/// </summary>
internal sealed class QuestionFolder
{
    private const string Ending = ".json";
    private readonly string _folder;

    /// <summary>Opens the folder, makes it when it is not there, and deletes what a crash left half-written.</summary>
    public QuestionFolder(string folder)
    {
        _folder = folder;
        DurableFolder.Create(folder);
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + DurableFolder.TemporaryEnding))
        {
            File.Delete(leftover);
        }
    }

    /// <summary>Every question that can be read, in no order.</summary>
    public IEnumerable<AskedQuestion> ReadAll() => Directory.EnumerateFiles(_folder, "*" + Ending).Select(Read).OfType<AskedQuestion>();

    /// <summary>Keeps a question, in place of what was kept under its identity.</summary>
    public void Save(AskedQuestion question) => DurableFolder.WriteFile(PathOf(question.Id), JsonSerializer.SerializeToUtf8Bytes(question, JsonSerializerOptions.Web));

    /// <summary>Deletes a question.</summary>
    public void Delete(string id)
    {
        File.Delete(PathOf(id));
        DurableFolder.Sync(_folder);
    }

    /// <summary>A file that somebody has spoilt costs its own question and no other.</summary>
    private static AskedQuestion? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<AskedQuestion>(File.ReadAllBytes(path), JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string PathOf(string id) => Path.Combine(_folder, id + Ending);
}
