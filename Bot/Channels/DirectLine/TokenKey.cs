using System.Security.Cryptography;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The key that tokens are signed with. It lies beside the conversations, so that tokens live as long as they do.</summary>
internal static class TokenKey
{
    private const int Length = 32;

    /// <summary>The key of the folder, made when there is none yet; without a folder a key of this process alone.</summary>
    public static byte[] ReadOrCreate(string? folder)
    {
        if (folder is null)
        {
            return RandomNumberGenerator.GetBytes(Length);
        }

        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "token.key");
        return File.Exists(path) && File.ReadAllBytes(path) is { Length: Length } key ? key : Create(path);
    }

    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var work = $"{path}.new";
        using (var stream = new FileStream(work, settings))
        {
            stream.Write(key);
        }

        File.Move(work, path, overwrite: true);
        return key;
    }
}
