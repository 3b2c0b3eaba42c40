using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>Who acts by a verb: an officer named with <c>--as</c>, else whoever has this account of the computer.</summary>
internal static class CommandActor
{
    /// <summary>The actor; null, with a line that says why, when the words name nobody who may do this.</summary>
    public static async Task<Actor?> FindAsync(IKnowledgeStore store, string? words, VerbOutput output)
    {
        if (words is null)
        {
            return new Actor(null, Environment.UserName, "operator", "cli", Environment.UserName);
        }

        var officer = store.GetRoster().FindByAccount(words);
        if (officer is { Role: OfficerRole.Monitor or OfficerRole.Admin })
        {
            return new Actor(officer.Id, officer.Name, officer.Role.ToString(), "cli", "cli");
        }

        await output.Error.WriteLineAsync(officer is null
            ? "Không tìm thấy người thực hiện (--as) trong danh sách."
            : "Chỉ người của văn phòng theo dõi hoặc quản trị được hiệu chỉnh và xác nhận phiên bản văn bản.");
        return null;
    }
}
