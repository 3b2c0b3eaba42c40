using System.Text.Json;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The files that visitors upload: they are here already, and no address that a client names is called.</summary>
internal sealed class DirectLineFiles(UploadedFiles files) : IFileSource
{
    private const string Place = DirectLineRegistration.Path + "/attachments/";

    /// <inheritdoc />
    public IncomingFile? Find(Activity activity, JsonElement attachment)
    {
        if (activity.ServiceUrl != DirectLineSender.ServiceUrl
            || !Uri.TryCreate(Text(attachment, "contentUrl"), UriKind.Absolute, out var address)
            || address.AbsolutePath.LastIndexOf(Place, StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return null;
        }

        var id = address.AbsolutePath[(start + Place.Length)..];
        return new IncomingFile((Text(attachment, "name") ?? id).Normalize(), files.Find(id)?.Content.Length, _ => Task.FromResult(Fetch(id)));
    }

    private FetchedFile Fetch(string id) => files.Find(id) is { } file ? new FetchedFile.Whole(file.Content) : new FetchedFile.Gone();

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
